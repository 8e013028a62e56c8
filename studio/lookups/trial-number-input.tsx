import {isRow, textOf} from '@healing-library/content/check/stored-document'
import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {
  getPublishedId,
  type StringInputProps,
  useClient,
  useDocumentOperation,
  useDocumentPairPermissions,
  useFormValue,
} from 'sanity'
import {useRouter} from 'sanity/router'

import {API_VERSION} from '../content-lake.ts'
import {registry, registryTrouble} from '../trials/add/registry.ts'
import {lookUpTrial, type TrialLookUp} from './data/look-up-trial.ts'
import {TrialFound} from './trial-found.tsx'

const MAY_NOT =
  'Your account may look, but not fill in trials: that takes the role of a curator, an editor or an administrator.'

/**
 * The number of a new trial: the registry's fields cannot be typed, so they come from the registry by its number. A trial
 * that has one is kept in step by the Trials tool.
 */
export function TrialNumberInput(props: StringInputProps) {
  const document = useFormValue([])
  const id = getPublishedId(textOf(document, '_id') ?? '')
  const client = useClient({apiVersion: API_VERSION})
  const {patch} = useDocumentOperation(id, 'clinicalTrial')
  const [permission] = useDocumentPairPermissions({id, type: 'clinicalTrial', permission: 'update'})
  const {navigateIntent} = useRouter()
  const [written, setWritten] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [found, setFound] = useState<TrialLookUp | {kind: 'trouble'; words: string} | undefined>()
  const field = useId()
  const whyNot = permission?.granted === false ? MAY_NOT : undefined

  const look = async () => {
    setBusy(true)
    try {
      setFound(await lookUpTrial(written, {registry, client, documentId: id}))
    } catch (error) {
      setFound({kind: 'trouble', words: registryTrouble(error)})
    }
    setBusy(false)
  }

  if ((props.value ?? '') !== '' || !isRow(document)) return props.renderDefault(props)
  return (
    <Stack gap={3}>
      <Text as="label" size={1} muted htmlFor={field}>
        The number, or the address of the record: the registry’s fields come from there
      </Text>
      <Flex gap={2}>
        <Box flex={1}>
          <TextInput
            id={field}
            value={written}
            onChange={({currentTarget}) => setWritten(currentTarget.value)}
            onKeyDown={({key}) => {
              if (key === 'Enter' && written.trim() !== '') void look()
            }}
          />
        </Box>
        <Button
          icon={SearchIcon}
          mode="ghost"
          fontSize={1}
          padding={3}
          text="Look up"
          disabled={written.trim() === '' || isBusy}
          onClick={() => void look()}
        />
      </Flex>
      {found !== undefined && (
        <Card padding={3} radius={3} border as="section" aria-label="Look-up">
          <TrialFound
            found={found}
            whyNot={whyNot}
            onFill={(snapshot) => {
              const {_type: _, ...fields} = snapshot
              patch.execute([{set: fields}])
              setFound(undefined)
            }}
            onOpen={(trialId) => navigateIntent('edit', {id: trialId, type: 'clinicalTrial'})}
          />
        </Card>
      )}
    </Stack>
  )
}
