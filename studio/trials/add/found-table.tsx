import {wordsFor} from '@healing-library/content/rules/registry-words'
import {RELEVANCE_MATCHES, TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'
import {Badge, Button, Flex, Stack, Text} from '@sanity/ui'

import {DataTable} from '../../ui/data-table.tsx'
import {TrialName} from '../ui/trial-name.tsx'
import type {FoundTrial} from './found-trial.ts'
import type {Standing} from './holdings.ts'

type Props = {
  found: readonly FoundTrial[]
  /** Undefined while it is not known. */
  standing: (trial: FoundTrial) => Standing | undefined
  whyNot: string | undefined
  onAdd: (trial: FoundTrial) => void
  onOpen: (trialId: string) => void
}

/** What a search of the registry found: whether it is about a substance of ours, and whether we hold it. */
export function FoundTable({found, standing, whyNot, onAdd, onOpen}: Props) {
  return (
    <DataTable
      caption="Found in the registry"
      columns={[
        {title: 'Trial'},
        {title: 'Status'},
        {title: 'Is it about a substance of ours?'},
        {title: 'In the library', align: 'end'},
      ]}
      rows={found.map((trial) => {
        const {nctId, briefTitle, overallStatus} = trial.snapshot
        return {
          key: nctId,
          cells: [
            <TrialName key="name" title={briefTitle} nctId={nctId} />,
            overallStatus === undefined ? 'not given' : wordsFor(TRIAL_STATUSES, overallStatus),
            <Match key="match" relevance={trial.relevance} />,
            <Place
              key="place"
              nctId={nctId}
              standing={standing(trial)}
              whyNot={whyNot}
              onAdd={() => onAdd(trial)}
              onOpen={onOpen}
            />,
          ],
        }
      })}
    />
  )
}

function Match({relevance: {match, terms}}: Pick<FoundTrial, 'relevance'>) {
  return (
    <Stack gap={2} style={{minWidth: '10rem'}}>
      <Flex>
        <Badge tone={match === 'exact' ? 'positive' : 'caution'}>
          {match === 'fuzzy' && terms.length === 0
            ? 'Names none: a person decides'
            : RELEVANCE_MATCHES[match]}
        </Badge>
      </Flex>
      {terms.length > 0 && (
        <Text size={1} muted>
          {terms.join(', ')}
        </Text>
      )}
    </Stack>
  )
}

type PlaceProps = {
  nctId: string
  standing: Standing | undefined
  whyNot: string | undefined
  onAdd: () => void
  onOpen: (trialId: string) => void
}

function Place({nctId, standing, whyNot, onAdd, onOpen}: PlaceProps) {
  if (standing === undefined) {
    return (
      <Text size={1} muted>
        …
      </Text>
    )
  }
  if (standing.kind === 'held') {
    return (
      <Flex gap={2} align="center" justify="flex-end">
        <Badge tone="positive" style={{whiteSpace: 'nowrap'}}>
          We hold it
        </Badge>
        <Button
          text="Open"
          mode="bleed"
          fontSize={1}
          padding={2}
          aria-label={`Open the trial ${nctId}`}
          onClick={() => onOpen(standing.trialId)}
        />
      </Flex>
    )
  }
  return (
    <Stack gap={2}>
      {standing.kind === 'rejected' && <Text size={1} muted>{`Turned down: ${standing.reason}`}</Text>}
      {standing.kind === 'waiting' && (
        <Text size={1} muted>
          Waits in the queue
        </Text>
      )}
      <Flex justify="flex-end">
        <Button
          text="Add"
          tone="positive"
          mode="ghost"
          fontSize={1}
          padding={2}
          disabled={whyNot !== undefined}
          title={whyNot}
          aria-label={`Add ${nctId} to the library`}
          onClick={onAdd}
        />
      </Flex>
    </Stack>
  )
}
