import type {HintPlace, WritingHints} from '@healing-library/content/check/writing-hints'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {readingWords} from './reading-words.ts'

export type HintsPanelProps = {
  hints: WritingHints
  /** Of the field, as its form has it. */
  title: string
  /** Whether a row around the field holds sources that would bear what it says. */
  hasSources: boolean
  readOnly: boolean
  /** Marks the words and opens the mark to be filled in; only running text has marks. */
  onMark: (place: HintPlace, type: 'citation' | 'glossaryMark') => void
  /** Where the Studio opens a new term of the glossary with this name. */
  newTermAddress: (term: string) => string
}

/** What the rules of prose say of a field while it is written: beside it, in plain words, each with a way to mend it. */
export function HintsPanel(props: HintsPanelProps) {
  const {hints, title} = props
  const {reading, strong, jargon} = hints
  if (reading === undefined && strong.length === 0 && jargon.length === 0) return null
  return (
    <Card as="section" aria-label={`Hints for “${title}”`} padding={3} radius={2} tone="neutral" border>
      <Stack gap={4}>
        {reading === undefined ? null : (
          <Text size={1} muted>
            {readingWords(reading)}
          </Text>
        )}
        {strong.map((hint) => (
          <StrongClaim key={`${JSON.stringify(hint.path)} ${hint.at}`} {...props} hint={hint} />
        ))}
        {jargon.map((hint) => (
          <Jargon key={hint.words} {...props} hint={hint} />
        ))}
      </Stack>
    </Card>
  )
}

function StrongClaim({
  hint,
  hasSources,
  readOnly,
  onMark,
}: HintsPanelProps & {hint: WritingHints['strong'][number]}) {
  return (
    <Stack gap={3}>
      <Text size={1}>
        <strong>“{hint.words}”</strong> states a fact without a source: “{short(hint.sentence)}”
      </Text>
      {hint.isRunningText ? (
        <Flex>
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            disabled={readOnly}
            text="Add a source"
            aria-label={`Add a source to “${hint.words}”`}
            onClick={() => onMark(hint, 'citation')}
          />
        </Flex>
      ) : (
        <Text size={1} muted>
          {hasSources
            ? 'Add what shows it under “Sources”, or say it with less certainty.'
            : 'Say it with less certainty, or say it in running text, where a source can mark it.'}
        </Text>
      )}
    </Stack>
  )
}

function Jargon({hint, readOnly, onMark, newTermAddress}: HintsPanelProps & {hint: HintPlace}) {
  return (
    <Stack gap={3}>
      <Text size={1}>
        The glossary does not explain <strong>“{hint.words}”</strong>. Say it in plain words, or explain it:
      </Text>
      <Flex gap={2} wrap="wrap">
        {hint.isRunningText ? (
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            disabled={readOnly}
            text="Mark with a term"
            aria-label={`Mark “${hint.words}” with a term of the glossary`}
            onClick={() => onMark(hint, 'glossaryMark')}
          />
        ) : null}
        <Button
          as="a"
          fontSize={1}
          padding={2}
          mode="ghost"
          href={newTermAddress(hint.words)}
          target="_blank"
          rel="noreferrer"
          text="New term"
          aria-label={`New term of the glossary for “${hint.words}”, in a new tab`}
        />
      </Flex>
    </Stack>
  )
}

const short = (sentence: string): string => (sentence.length > 120 ? `${sentence.slice(0, 117)}…` : sentence)
