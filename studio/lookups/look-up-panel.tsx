import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {Loading, Trouble} from '../ui/notices.tsx'
import type {Found} from './data/look-up.ts'
import {Answers} from './ui/answers.tsx'
import type {LookUpState} from './use-look-up.ts'

/** What a look-up brought, or why it brought nothing. `children` shows what was found. */
export function LookUpPanel({
  state,
  onClose,
  children,
}: {
  state: LookUpState
  onClose: () => void
  children: (found: Found) => ReactNode
}) {
  if (state.step === 'idle') return null
  return (
    <Card padding={3} radius={3} border as="section" aria-label="Look-up">
      <Body state={state} onClose={onClose}>
        {children}
      </Body>
    </Card>
  )
}

function Body({state, onClose, children}: Parameters<typeof LookUpPanel>[0]) {
  if (state.step === 'looking') return <Loading what="Crossref and PubMed" />
  if (state.step === 'failed') {
    return (
      <Closable onClose={onClose}>
        <Trouble>{`The Content Lake does not answer, so duplicates cannot be found: ${state.message}`}</Trouble>
      </Closable>
    )
  }
  if (state.step !== 'done') return null
  const {outcome} = state
  if (outcome.kind === 'noIdentifier') {
    return (
      <Closable onClose={onClose}>
        <Trouble tone="caution">
          This holds no DOI and no PMID. A DOI begins with “10.”, a PMID is a number of up to eight digits;
          whole addresses do as well.
        </Trouble>
      </Closable>
    )
  }
  if (outcome.kind === 'nothing') {
    return (
      <Closable onClose={onClose}>
        <Text size={1} weight="medium">
          Nothing was found.
        </Text>
        <Answers answers={outcome.answers} />
      </Closable>
    )
  }
  return children(outcome)
}

function Closable({children, onClose}: {children: ReactNode; onClose: () => void}) {
  return (
    <Stack gap={3}>
      {children}
      <Flex justify="flex-end">
        <Button mode="bleed" fontSize={1} padding={3} text="Close" onClick={onClose} />
      </Flex>
    </Stack>
  )
}
