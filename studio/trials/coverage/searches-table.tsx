import {Badge, Stack, Text} from '@sanity/ui'

import {DataTable} from '../../ui/data-table.tsx'
import {dayOf} from '../../ui/day-of.ts'
import {type CoveredSearch, gapWords, type Run} from './coverage.ts'

type Props = {
  searches: readonly CoveredSearch[]
  runs: readonly Run[]
  /** The registry's own counts, just now, by the keys of searches. */
  counts: ReadonlyMap<string, number>
}

/** For each search: how many trials the registry has, how many we know, hold, and have yet to decide on. */
export function SearchesTable({searches, runs, counts}: Props) {
  return (
    <DataTable
      caption="The registry against the library, by search"
      columns={[
        {title: 'Search'},
        {title: 'In the registry', align: 'end'},
        {title: 'Known to us', align: 'end'},
        {title: 'Gap'},
        {title: 'Held', align: 'end'},
        {title: 'Waiting', align: 'end'},
        {title: 'Turned down', align: 'end'},
        {title: 'Last run'},
      ]}
      rows={searches.map((search) => {
        const run = runs.find(({query}) => query === search.key)
        const total = counts.get(search.key) ?? run?.registryTotal
        const gap = gapWords(search, total)
        return {
          key: search.key,
          cells: [
            <Stack key="search" gap={2}>
              <Text size={1} weight="medium">
                {search.guide ?? search.label}
              </Text>
              <Text size={1} muted>
                {search.expression}
              </Text>
            </Stack>,
            total ?? '–',
            search.found,
            <span key="gap">
              <Badge tone={gap === 'complete' ? 'positive' : 'caution'}>{gap}</Badge>
            </span>,
            search.held,
            search.waiting,
            search.rejected,
            <LastRun key="run" run={run} />,
          ],
        }
      })}
    />
  )
}

function LastRun({run}: {run: Run | undefined}) {
  if (run === undefined) {
    return (
      <Text size={1} muted>
        Never
      </Text>
    )
  }
  const {startedAt, finishedAt, added, changed, failed} = run
  return (
    <Stack gap={2} style={{minWidth: '9rem'}}>
      <Text size={1}>{dayOf(startedAt)}</Text>
      {finishedAt === undefined ? (
        <span>
          <Badge tone="caution">Cut off: the next sync goes on</Badge>
        </span>
      ) : (
        <Text size={1} muted>{`${added} new, ${changed} changed`}</Text>
      )}
      {failed > 0 && (
        <span>
          <Badge tone="critical">{`${failed} could not be read`}</Badge>
        </span>
      )}
    </Stack>
  )
}
