import {Box, Button, Card, Container, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {useClient} from 'sanity'
import {useRouter} from 'sanity/router'

import {API_VERSION} from '../content-lake.ts'
import {failureWords} from '../data/failures.ts'
import {Trouble} from '../ui/notices.tsx'
import {isHeld} from './data/library-matches.ts'
import type {Found} from './data/look-up.ts'
import {newPublication} from './data/new-publication.ts'
import {LookUpPanel} from './look-up-panel.tsx'
import {makePublication} from './make-publication.ts'
import {NewPublicationPreview} from './new-publication-preview.tsx'
import {useLookUp} from './use-look-up.ts'
import {useWhyNotCreate} from './use-why-not-create.ts'

/** A new publication by its DOI or PMID: found, compared with the library, made as a draft. */
export function NewPublicationPane() {
  const [written, setWritten] = useState('')
  const [trouble, setTrouble] = useState<string | undefined>()
  const [isMaking, setMaking] = useState(false)
  const {state, look, close} = useLookUp()
  const client = useClient({apiVersion: API_VERSION})
  const {navigateIntent} = useRouter()
  const whyNot = useWhyNotCreate()
  const id = useId()
  const open = (publication: string) => navigateIntent('edit', {id: publication, type: 'publication'})

  const make = async (found: Found) => {
    const document = madeNow(found)
    if (document === undefined) return
    setMaking(true)
    const made = await makePublication(client, document)
    setMaking(false)
    if (made.kind === 'failed') {
      const {title, description} = failureWords(made.failure)
      return setTrouble(`${title}. ${description}`)
    }
    open(made.id)
  }

  return (
    <Box height="fill" overflow="auto" data-testid="new-publication">
      <Container width={2} padding={[3, 4]}>
        <Stack gap={4}>
          <Card
            as="form"
            onSubmit={(event) => {
              event.preventDefault()
              setTrouble(undefined)
              void look(written)
            }}
          >
            <Stack gap={3}>
              <Text as="label" size={1} weight="medium" htmlFor={id}>
                DOI or PMID, bare or as an address
              </Text>
              <Flex gap={2}>
                <Box flex={1}>
                  <TextInput
                    id={id}
                    value={written}
                    onChange={({currentTarget}) => setWritten(currentTarget.value)}
                  />
                </Box>
                <Button
                  type="submit"
                  tone="primary"
                  mode="ghost"
                  text="Look up"
                  disabled={written.trim() === '' || state.step === 'looking'}
                />
              </Flex>
              <Text size={1} muted>
                Crossref and PubMed are asked through the server of this machine. Without them, “Publications”
                makes a publication by hand.
              </Text>
            </Stack>
          </Card>
          {trouble !== undefined && <Trouble>{trouble}</Trouble>}
          <LookUpPanel state={state} onClose={close}>
            {(found) => (
              <NewPublicationPreview
                found={found}
                whyNot={whyNot}
                isMaking={isMaking}
                isHeld={isHeld(found.matches)}
                onMake={() => void make(found)}
                onOpen={open}
                onClose={close}
              />
            )}
          </LookUpPanel>
        </Stack>
      </Container>
    </Box>
  )
}

const madeNow = (found: Found) =>
  newPublication(found, {at: new Date().toISOString(), randomId: () => crypto.randomUUID()})
