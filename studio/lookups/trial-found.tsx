import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_STATUSES} from '@healing-library/content/vocabulary/trials'
import {Button, Flex, Stack, Text} from '@sanity/ui'

import {TrialName} from '../trials/ui/trial-name.tsx'
import type {TrialLookUp} from './data/look-up-trial.ts'

type Props = {
  found: TrialLookUp | {kind: 'trouble'; words: string}
  whyNot?: string | undefined
  onFill: (snapshot: TrialSnapshot) => void
  onOpen: (trialId: string) => void
}

/** What the registry says of a number, and what can be done with it. */
export function TrialFound({found, whyNot, onFill, onOpen}: Props) {
  if (found.kind === 'held') {
    return (
      <Stack gap={4}>
        <TrialName title={found.snapshot.briefTitle} nctId={found.snapshot.nctId} />
        <Text size={1} weight="medium">
          The library holds this trial already: open it, and delete this empty one.
        </Text>
        <Flex>
          <Button
            mode="ghost"
            tone="primary"
            fontSize={1}
            padding={3}
            text="Open it"
            onClick={() => onOpen(found.trialId)}
          />
        </Flex>
      </Stack>
    )
  }
  if (found.kind !== 'found') {
    return (
      <Text size={1} role="alert">
        {troubleWords(found)}
      </Text>
    )
  }
  const {snapshot} = found
  return (
    <Stack gap={4}>
      <TrialName title={snapshot.briefTitle} nctId={snapshot.nctId} />
      <Text size={1}>
        {[
          snapshot.overallStatus === undefined
            ? 'Status not seen'
            : wordsFor(TRIAL_STATUSES, snapshot.overallStatus),
          snapshot.statusAsOf === undefined ? undefined : `as of ${formatPartialDate(snapshot.statusAsOf)}`,
          snapshot.sponsor,
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </Text>
      <Text size={1} muted>
        Filling in sets the registry’s fields alone; your notes stay as they are.
      </Text>
      <Flex gap={3} align="center" wrap="wrap">
        <Button
          mode="ghost"
          tone="positive"
          fontSize={1}
          padding={3}
          text="Fill in from the registry"
          disabled={whyNot !== undefined}
          title={whyNot}
          onClick={() => onFill(snapshot)}
        />
        {whyNot !== undefined && (
          <Text size={1} muted>
            {whyNot}
          </Text>
        )}
      </Flex>
    </Stack>
  )
}

function troubleWords(found: Exclude<Props['found'], {kind: 'held' | 'found'}>): string {
  if (found.kind === 'noNumber') return 'This holds no NCT number: NCT and eight digits, such as NCT01945047.'
  if (found.kind === 'gone') return `The registry does not know ${found.nctId}.`
  return found.kind === 'broken' ? found.problem : found.words
}
