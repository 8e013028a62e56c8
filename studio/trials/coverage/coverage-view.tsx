import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {useRouter} from 'sanity/router'

import {useAnswer} from '../../data/live.tsx'
import {Announce} from '../../ui/announce.tsx'
import {Loading, Trouble} from '../../ui/notices.tsx'
import {Part} from '../../ui/part.tsx'
import {decide} from '../data/decide.ts'
import {useDecisions} from '../data/use-decisions.tsx'
import {useFieldTitles} from '../data/use-field-titles.ts'
import {useWhyNot} from '../data/use-may-curate.ts'
import {CoverageReport} from './coverage-report.tsx'
import {COVERAGE_QUERY, coverageParams, parseCoverage} from './coverage.ts'
import {SearchesTable} from './searches-table.tsx'
import {useRegistryCounts} from './use-counts.ts'

/** What the registry has against what we hold, and what needs a look. */
export function CoverageView() {
  const [openedAtMs] = useState(() => Date.now())
  const params = useMemo(() => coverageParams(openedAtMs), [openedAtMs])
  const {data, error} = useAnswer(COVERAGE_QUERY, parseCoverage, params)
  const {counts, busy, trouble, ask} = useRegistryCounts()
  const {said, request} = useDecisions()
  const titleOf = useFieldTitles()
  const whyNot = useWhyNot()
  const {navigateIntent} = useRouter()

  return (
    <Stack gap={6}>
      <Announce>{said}</Announce>
      {whyNot !== undefined && <Trouble tone="caution">{whyNot}</Trouble>}
      {error !== undefined && <Trouble>{`The report cannot be read: ${error}`}</Trouble>}
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      {data === undefined ? (
        error === undefined && <Loading what="the report" />
      ) : (
        <>
          <Part
            title="The registry against the library"
            about={`${data.trials} trials stand in the library. “npm run trials -- sync” reads the registry.`}
            empty="No search is followed yet: add one under Settings."
            count={data.searches.length}
          >
            <SearchesTable searches={data.searches} runs={data.runs} counts={counts} />
            <Flex gap={3} align="center">
              <Button
                text="Count in the registry now"
                mode="ghost"
                fontSize={1}
                padding={2}
                disabled={busy}
                loading={busy}
                onClick={() => void ask(data.searches)}
              />
              {counts.size > 0 && !busy && (
                <output>
                  <Text size={1} muted>
                    Counted just now.
                  </Text>
                </output>
              )}
            </Flex>
          </Part>
          <CoverageReport
            coverage={data}
            titleOf={titleOf}
            whyNot={whyNot}
            onOpen={(id) => navigateIntent('edit', {id, type: 'clinicalTrial'})}
            onReconsider={(recordId, nctId) =>
              request({
                jobs: [decide({kind: 'reconsider', recordId})],
                itemIds: [],
                said: `${nctId} is back in the queue`,
              })
            }
            onUnmute={(recordId, nctId, field) =>
              request({
                jobs: [decide({kind: 'unmute', recordId, field})],
                itemIds: [],
                said: `${titleOf(field)} of ${nctId} is proposed again`,
              })
            }
          />
        </>
      )}
    </Stack>
  )
}
