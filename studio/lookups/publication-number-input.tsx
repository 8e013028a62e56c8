import {isRow, textOf} from '@healing-library/content/check/stored-document'
import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button, Flex, Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {getPublishedId, type StringInputProps, useDocumentOperation, useFormValue} from 'sanity'

import {Announce} from '../ui/announce.tsx'
import {fieldsTaken} from './data/take.ts'
import {FoundForm} from './found-form.tsx'
import {LookUpPanel} from './look-up-panel.tsx'
import {useLookUp} from './use-look-up.ts'

const MAY_NOT = 'Your account may look, but not change this publication.'

/** The field of a DOI or PMID, with a button that looks the publication up. The field itself stays as it is. */
export function PublicationNumberInput(props: StringInputProps) {
  const {value, readOnly = false, path} = props
  const document = useFormValue([])
  const fields = isRow(document) ? document : {}
  const documentId = getPublishedId(textOf(fields, '_id') ?? '')
  const {patch} = useDocumentOperation(documentId, 'publication')
  const {state, look, close} = useLookUp()
  const toast = useToast()
  const name = path[0] === 'pmid' ? 'PMID' : 'DOI'

  const take: Parameters<typeof FoundForm>[0]['onTake'] = (taken, isRetractionTaken) => {
    if (state.step !== 'done' || state.outcome.kind !== 'found') return
    const retraction = isRetractionTaken ? state.outcome : undefined
    const set = fieldsTaken({fields: taken, retraction, at: new Date().toISOString()}, fields)
    patch.execute([{set}])
    const count = taken.length + (isRetractionTaken ? 1 : 0)
    toast.push({status: 'success', title: count === 1 ? 'Taken: 1 field' : `Taken: ${count} fields`})
    close()
  }

  return (
    <Stack gap={3}>
      <Flex gap={2} align="center">
        <Box flex={1}>{props.renderDefault(props)}</Box>
        <Button
          icon={SearchIcon}
          mode="ghost"
          fontSize={1}
          padding={3}
          text="Look up"
          aria-label={`Look up by ${name}`}
          disabled={(value ?? '').trim() === '' || state.step === 'looking'}
          onClick={() =>
            void look(value ?? '', {documentId, known: known(textOf(fields, 'doi'), textOf(fields, 'pmid'))})
          }
        />
      </Flex>
      <Announce>
        {state.step === 'looking' ? 'Looking up' : state.step === 'done' ? 'Looked up' : ''}
      </Announce>
      <LookUpPanel state={state} onClose={close}>
        {(found) => (
          <FoundForm
            found={found}
            document={fields}
            whyNot={readOnly ? MAY_NOT : undefined}
            onTake={take}
            onClose={close}
          />
        )}
      </LookUpPanel>
    </Stack>
  )
}

const known = (doi: string | undefined, pmid: string | undefined) => ({
  ...(doi !== undefined && {doi}),
  ...(pmid !== undefined && {pmid}),
})
