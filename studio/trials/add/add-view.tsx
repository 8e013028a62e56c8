import {Card, Heading, Stack} from '@sanity/ui'
import {useState} from 'react'
import {useRouter} from 'sanity/router'

import {useAnswer} from '../../data/live.tsx'
import {Announce} from '../../ui/announce.tsx'
import {Trouble} from '../../ui/notices.tsx'
import {GUIDES_QUERY, parseGuides} from '../data/guides.ts'
import {parseSettings, SETTINGS_QUERY} from '../data/settings.ts'
import {useDecisions} from '../data/use-decisions.tsx'
import {useWhyNot} from '../data/use-may-curate.ts'
import {AddDialog} from '../queue/add-dialog.tsx'
import {addFound} from './add-found.ts'
import {BulkPanel} from './bulk-panel.tsx'
import type {FoundTrial} from './found-trial.ts'
import {SearchPanel} from './search-panel.tsx'

const NONE: readonly never[] = []

/** Trials that are not in the library yet: found in the registry, or known by their numbers. */
export function AddView() {
  const settings = useAnswer(SETTINGS_QUERY, parseSettings)
  const guides = useAnswer(GUIDES_QUERY, parseGuides)
  const {said, request} = useDecisions()
  const [unsure, setUnsure] = useState<FoundTrial | undefined>()
  const whyNot = useWhyNot()
  const {navigateIntent} = useRouter()
  const followed = settings.data?.queries ?? NONE

  const add = (trial: FoundTrial, under: readonly string[]) => {
    setUnsure(undefined)
    const {nctId} = trial.snapshot
    request({jobs: [addFound(trial, under)], itemIds: [], said: `Added ${nctId} to the library`})
  }

  return (
    <Stack gap={5}>
      <Announce>{said}</Announce>
      {whyNot !== undefined && <Trouble tone="caution">{whyNot}</Trouble>}
      {settings.error !== undefined && (
        <Trouble>{`The searches that are followed cannot be read: ${settings.error}`}</Trouble>
      )}
      <Card padding={4} radius={3} border as="section" aria-label="Search and add">
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Search and add
          </Heading>
          <SearchPanel
            followed={followed}
            whyNot={whyNot}
            onAdd={(trial) =>
              trial.relevance.match === 'exact' ? add(trial, trial.guides) : setUnsure(trial)
            }
            onOpen={(id) => navigateIntent('edit', {id, type: 'clinicalTrial'})}
          />
        </Stack>
      </Card>
      <Card padding={4} radius={3} border as="section" aria-label="Add many">
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Add many by their numbers
          </Heading>
          <BulkPanel followed={followed} guides={guides.data ?? NONE} whyNot={whyNot} />
        </Stack>
      </Card>
      {unsure !== undefined && (
        <AddDialog
          nctId={unsure.snapshot.nctId}
          guides={guides.data ?? NONE}
          onAdd={(chosen) => add(unsure, chosen)}
          onCancel={() => setUnsure(undefined)}
        />
      )}
    </Stack>
  )
}
