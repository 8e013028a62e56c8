import {Box, Button, Flex, Stack, Text} from '@sanity/ui'

import {DataTable} from '../ui/data-table.tsx'
import {foundFields, PUBLICATION_FIELDS} from './data/found-fields.ts'
import type {Found} from './data/look-up.ts'
import {Answers} from './ui/answers.tsx'
import {Matches} from './ui/matches.tsx'
import {Retraction} from './ui/retraction.tsx'
import {SourceName} from './ui/source-name.tsx'
import {valueWords} from './ui/value-words.ts'

const TITLES = new Map(PUBLICATION_FIELDS.map(({name, title}) => [name, title]))

type Props = {
  found: Found
  /** The library holds this very publication. */
  isHeld: boolean
  isMaking: boolean
  whyNot?: string | undefined
  onMake: () => void
  onOpen: (id: string) => void
  onClose: () => void
}

/** A publication as it would be made, with what the library holds already said before. */
export function NewPublicationPreview({found, isHeld, isMaking, whyNot, onMake, onOpen, onClose}: Props) {
  const [first] = found.matches
  return (
    <Stack gap={4}>
      <Matches matches={found.matches} />
      <Answers answers={found.answers} />
      <DataTable
        caption="What was found"
        columns={[{title: 'Field'}, {title: 'Found'}, {title: 'From'}]}
        rows={foundFields(found, {}).map(({name, value, source, otherwise}) => ({
          key: name,
          cells: [
            TITLES.get(name),
            <Text key="value" size={1} style={{overflowWrap: 'anywhere'}}>
              {valueWords(value)}
              {otherwise && ` (otherwise: ${valueWords(otherwise.value)})`}
            </Text>,
            <SourceName key="source" source={source} />,
          ],
        }))}
      />
      <Retraction retraction={found.retraction} />
      <Flex gap={2} justify="flex-end" wrap="wrap" align="center">
        {whyNot !== undefined && (
          <Box flex={1}>
            <Text size={1} muted>
              {whyNot}
            </Text>
          </Box>
        )}
        <Button mode="bleed" fontSize={1} padding={3} text="Close" onClick={onClose} />
        {isHeld && first !== undefined ? (
          <Button
            tone="primary"
            mode="ghost"
            fontSize={1}
            padding={3}
            text="Open it"
            onClick={() => onOpen(first.id)}
          />
        ) : (
          <Button
            tone="positive"
            mode="ghost"
            fontSize={1}
            padding={3}
            text={first === undefined ? 'Make the draft' : 'Make it all the same'}
            disabled={whyNot !== undefined || isMaking || found.found.title === undefined}
            title={whyNot}
            onClick={onMake}
          />
        )}
      </Flex>
    </Stack>
  )
}
