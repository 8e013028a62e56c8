import {Box, Button, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {DataTable} from '../ui/data-table.tsx'
import {SrOnly} from '../ui/sr-only.tsx'
import {type FoundField, foundFields, PUBLICATION_FIELDS} from './data/found-fields.ts'
import type {Found} from './data/look-up.ts'
import {otherWork} from './data/other-work.ts'
import type {TakenField} from './data/take.ts'
import {Answers} from './ui/answers.tsx'
import {Matches} from './ui/matches.tsx'
import {Retraction} from './ui/retraction.tsx'
import {SourceName} from './ui/source-name.tsx'
import {valueWords} from './ui/value-words.ts'

export type FoundFormProps = {
  found: Found
  /** The publication as it stands in the form. */
  document: Readonly<Record<string, unknown>>
  /** Why this account may look, but not take. */
  whyNot?: string | undefined
  onTake: (fields: readonly TakenField[], isRetractionTaken: boolean) => void
  onClose: () => void
}

const TITLES = new Map(PUBLICATION_FIELDS.map(({name, title}) => [name, title]))

/**
 * What was found, field by field, beside what stands here. What is empty here is chosen already; where both say
 * something, the editor chooses.
 */
export function FoundForm({found, document, whyNot, onTake, onClose}: FoundFormProps) {
  const fields = foundFields(found, document)
  const open = fields.filter(({state}) => state !== 'same')
  const another = otherWork(found, document)
  const canTakeRetraction = found.retraction.status !== 'unknown'
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(another ? [] : open.filter(({state}) => state === 'empty').map(({name}) => name)),
  )
  const [isRetractionTaken, setRetractionTaken] = useState(
    canTakeRetraction && another === undefined && !clears(found.retraction.status, document['retraction']),
  )
  const id = useId()
  const taken = open.filter(({name}) => chosen.has(name))
  const count = taken.length + (isRetractionTaken ? 1 : 0)
  const toggle = (name: string) =>
    setChosen((all) => new Set(all.has(name) ? [...all].filter((one) => one !== name) : [...all, name]))

  return (
    <Stack gap={4}>
      <Answers answers={found.answers} />
      {another !== undefined && (
        <Text size={1} weight="medium" role="alert">
          {another}
        </Text>
      )}
      <Matches matches={found.matches} />
      <DataTable
        caption="What was found, field by field"
        columns={[
          {title: 'Field'},
          {title: 'Stands here'},
          {title: 'Found'},
          {title: 'From'},
          {title: 'Take', hidden: true},
        ]}
        rows={fields.map((field) => ({
          key: field.name,
          cells: [
            TITLES.get(field.name),
            <Words key="stands" value={field.stands} />,
            <FoundValue key="found" field={field} />,
            <SourceName key="from" source={field.source} />,
            field.state === 'same' ? (
              <Text key="same" size={1} muted>
                The same
              </Text>
            ) : (
              <Checkbox
                key="take"
                aria-label={`Take: ${TITLES.get(field.name) ?? field.name}`}
                checked={chosen.has(field.name)}
                disabled={whyNot !== undefined}
                onChange={() => toggle(field.name)}
              />
            ),
          ],
        }))}
      />
      <Retraction retraction={found.retraction} />
      {canTakeRetraction && (
        <Flex gap={2} align="center">
          <Checkbox
            id={id}
            checked={isRetractionTaken}
            disabled={whyNot !== undefined}
            onChange={() => setRetractionTaken((is) => !is)}
          />
          <Text as="label" htmlFor={id} size={1}>
            Write this down, as looked up today
          </Text>
        </Flex>
      )}
      <Flex gap={2} justify="flex-end" wrap="wrap" align="center">
        {whyNot !== undefined && (
          <Box flex={1}>
            <Text size={1} muted>
              {whyNot}
            </Text>
          </Box>
        )}
        <Button mode="bleed" fontSize={1} padding={3} text="Close" onClick={onClose} />
        <Button
          mode="ghost"
          tone="positive"
          fontSize={1}
          padding={3}
          text={count === 1 ? 'Take 1 field' : `Take ${count} fields`}
          disabled={count === 0 || whyNot !== undefined}
          title={whyNot}
          onClick={() => onTake(taken, isRetractionTaken)}
        />
      </Flex>
    </Stack>
  )
}

/** That nothing was found does not take a known retraction away by itself: a person decides. */
const clears = (status: string, stands: unknown): boolean =>
  status === 'none' && stands !== undefined && stands !== null && stands !== 'none'

function Words({value}: {value: unknown}) {
  const words = valueWords(value)
  return (
    <Text size={1} muted={words === 'Nothing'} style={{overflowWrap: 'anywhere'}}>
      {words}
    </Text>
  )
}

function FoundValue({field: {value, otherwise, state}}: {field: FoundField}) {
  return (
    <Stack gap={2}>
      <Words value={value} />
      {otherwise && (
        <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
          <SourceName source={otherwise.source} />
          {` says: ${valueWords(otherwise.value)}`}
        </Text>
      )}
      {state === 'differs' && <SrOnly>Not what stands here.</SrOnly>}
    </Stack>
  )
}
