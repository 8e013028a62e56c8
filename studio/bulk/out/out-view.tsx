import {Button, Flex, Heading, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../../content-lake.ts'
import {Trouble} from '../../ui/notices.tsx'
import {download} from './download.ts'
import {
  FORMATS,
  parsePublications,
  type PublicationFormat,
  PUBLICATIONS_QUERY,
  publicationsFile,
} from './publications-file.ts'

/** Publications as a file for other programs. */
export function OutView() {
  const client = useClient({apiVersion: API_VERSION})
  const [words, setWords] = useState('')
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<string | undefined>()
  const id = useId()

  const hand = async (format: PublicationFormat) => {
    setTrouble(undefined)
    try {
      const answer = await client.fetch<unknown>(
        PUBLICATIONS_QUERY,
        {words: words.trim() === '' ? '' : `${words.trim()}*`},
        {perspective: 'drafts', tag: 'bulk'},
      )
      const {rows, left} = parsePublications(answer)
      const told = `${rows.length} publications in the file.${left === 0 ? '' : ` ${left} do not fit their contract and are left out.`}`
      setSaid(rows.length === 0 ? 'No publication has these words in its title: there is no file.' : told)
      if (rows.length > 0) download(publicationsFile(rows, format))
    } catch (error) {
      setTrouble(`The library could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        Publications out
      </Heading>
      <Text size={1} muted>
        As they stand in the Studio, drafts included. RIS and BibTeX hold what a citation needs; the CSV holds
        every field, and “Publications in” reads it again.
      </Text>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      <Stack gap={2}>
        <Text as="label" size={1} weight="medium" htmlFor={id}>
          Words of the title (empty: all publications)
        </Text>
        <TextInput id={id} value={words} onChange={({currentTarget}) => setWords(currentTarget.value)} />
      </Stack>
      <Flex gap={2} wrap="wrap">
        {(['ris', 'bib', 'csv'] as const).map((format) => (
          <Button
            key={format}
            mode="ghost"
            fontSize={1}
            padding={3}
            text={`Download ${FORMATS[format]}`}
            onClick={() => void hand(format)}
          />
        ))}
      </Flex>
      <output>
        <Text size={1}>{said}</Text>
      </output>
    </Stack>
  )
}
