import type {ClinicalChange} from '@healing-library/content/rules/review/clinical-diff'
import {Box, Card, Heading, Stack, Text} from '@sanity/ui'

import {SrOnly} from '../../ui/sr-only.tsx'
import {type Piece, wordChanges} from '../../ui/word-changes.ts'
import type {Changes} from '../data/changes-since.ts'

/** What changed clinically, field by field and word by word; told by sign and words, not by colour alone. */
export function ClinicalChanges({
  changes,
  titleOf,
}: {
  changes: Changes
  /** The title of a field, as the form has it. */
  titleOf: (field: string) => string
}) {
  const {since, own, brought} = changes
  return (
    <Stack gap={3} as="section" aria-label="What changed">
      <Heading as="h3" size={0}>
        {since.kind === 'signOff' ? `Changed since the sign-off of ${since.on}` : 'What changed'}
      </Heading>
      {own.length + brought.length === 0 && (
        <Text size={1} muted>
          {since.kind === 'nothing'
            ? 'Nobody has signed this yet, and nothing else is published to compare it with: read all of it.'
            : 'Nothing clinical has changed.'}
        </Text>
      )}
      {since.kind === 'published' && (
        <Text size={1} muted>
          Nobody has signed this yet. This is what the draft changes in the published text; read all of it.
        </Text>
      )}
      {own.map((change) => (
        <Change key={change.path} change={change} title={placeOf(change, titleOf)} />
      ))}
      {brought.length > 0 && (
        <Stack gap={2}>
          <Text size={1} weight="medium">
            Also on the page, and changed:
          </Text>
          <Stack as="ul" gap={2} paddingLeft={4}>
            {brought.map(({id, type, title}) => (
              <li key={id}>
                <Text size={1}>{`${title} (${type})`}</Text>
              </li>
            ))}
          </Stack>
        </Stack>
      )}
    </Stack>
  )
}

/** The field, and where in it. */
export function placeOf(
  {field, path}: Pick<ClinicalChange, 'field' | 'path'>,
  titleOf: (f: string) => string,
) {
  const inside = path
    .slice(field.length)
    .replaceAll(/\[[^\]]*\]/g, '')
    .split('.')
    .filter((part) => part !== '')
  return [titleOf(field), ...inside].join(' › ')
}

function Change({change: {before, after}, title}: {change: ClinicalChange; title: string}) {
  const pieces =
    before !== undefined && after !== undefined
      ? wordChanges(before, after)
      : {before: whole(before), after: whole(after)}
  return (
    <Stack gap={2}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {before !== undefined && <Side kind="del" pieces={pieces.before} />}
      {after !== undefined && <Side kind="ins" pieces={pieces.after} />}
    </Stack>
  )
}

const whole = (text: string | undefined): Piece[] => (text === undefined ? [] : [{text, changed: false}])

const SIDES = {
  del: {sign: '−', said: 'Before: ', tone: 'critical'},
  ins: {sign: '+', said: 'Now: ', tone: 'positive'},
} as const

function Side({kind, pieces}: {kind: keyof typeof SIDES; pieces: readonly Piece[]}) {
  const {sign, said, tone} = SIDES[kind]
  return (
    <Card padding={2} radius={2} tone={tone}>
      <Box style={{overflowWrap: 'anywhere'}}>
        <Text size={1} as={kind} style={{textDecoration: 'none'}}>
          <span aria-hidden="true">{sign} </span>
          <SrOnly>{said}</SrOnly>
          {pieces.map(({text, changed}, index) =>
            changed ? (
              // oxlint-disable-next-line react/no-array-index-key -- drawn from fixed text; equal pieces occur, and none moves
              <strong key={index} style={{textDecoration: 'underline', textUnderlineOffset: '0.2em'}}>
                {text}
              </strong>
            ) : (
              text
            ),
          )}
        </Text>
      </Box>
    </Card>
  )
}
