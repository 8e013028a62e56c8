import {Card, Stack, Text} from '@sanity/ui'

import {answerWords} from '../data/answer-words.ts'
import type {Found} from '../data/look-up.ts'

/** What an index did not answer, or not of itself. */
export function Answers({answers}: Pick<Found, 'answers'>) {
  const words = (['crossref', 'pubmed'] as const).flatMap((index) => answerWords(index, answers[index]) ?? [])
  if (words.length === 0) return null
  return (
    <Card padding={3} radius={2} tone="caution" border role="alert">
      <Stack gap={3}>
        {words.map((sentence) => (
          <Text key={sentence} size={1}>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
