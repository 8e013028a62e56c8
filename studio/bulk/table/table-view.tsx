import {isStoredDocument} from '@healing-library/content/check/stored-document'
import {Button, Checkbox, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {type SanityClient, useClient, useSchema} from 'sanity'
import {useRouter} from 'sanity/router'
import {z} from 'zod'

import {API_VERSION} from '../../content-lake.ts'
import {findDeskList} from '../../structure/find-desk-list.ts'
import {Choice} from '../../ui/choice.tsx'
import {Trouble} from '../../ui/notices.tsx'
import {isBulkType} from '../bulk-types.ts'
import {typeChoices} from '../list-choices.ts'
import {download} from '../out/download.ts'
import {referredTo, tableCsv} from './table-csv.ts'

const titles = z.array(z.object({_id: z.string(), title: z.string().nullable()}))
const TITLES_QUERY = `*[_id in $ids]{_id, "title": coalesce(title, name, briefTitle, term, question, statement, myth)}`

/** Any list as a table: a type or a list of the desk, with the columns that are wanted. */
export function TableView() {
  const client = useClient({apiVersion: API_VERSION})
  const schema = useSchema()
  const {state} = useRouter()
  const asked = findDeskList(typeof state['list'] === 'string' ? state['list'] : undefined)
  const choices = useMemo(() => typeChoices(schema), [schema])
  const [type, setType] = useState(asked?.type ?? '')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<string | undefined>()
  const chosen = choices.find(({name}) => name === type)
  const columns = chosen?.fields.filter(({name}) => !left.has(name)).map(({name}) => name) ?? []
  const filter = asked?.type === type ? asked.filter : undefined

  const hand = async () => {
    setTrouble(undefined)
    try {
      const {text, count} = await readTable(client, type, columns, filter)
      setSaid(count === 1 ? '1 row in the file.' : `${count} rows in the file.`)
      download({name: `${type}.csv`, type: 'text/csv', text})
    } catch (error) {
      setTrouble(`The list could not be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        CSV of a list
      </Heading>
      <Text size={1} muted>
        As it stands in the Studio, drafts included. Days as YYYY-MM-DD; references by title and id; UTF-8.
        Cells that a spreadsheet would take for formulas begin with an apostrophe.
      </Text>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      <Choice
        label="Which documents?"
        value={type}
        choices={choices.map(({name, title}) => ({value: name, title}))}
        all="Choose a type"
        onChange={(value) => {
          setType(value)
          setLeft(new Set())
        }}
      />
      {filter !== undefined && <Text size={1}>{`Only the list “${asked?.title ?? ''}” of the desk.`}</Text>}
      {chosen !== undefined && (
        <Stack gap={3} as="fieldset" style={{border: 0, margin: 0, padding: 0}}>
          <Text as="legend" size={1} weight="medium" style={{paddingBottom: 8}}>
            Columns
          </Text>
          <Flex gap={4} wrap="wrap">
            {chosen.fields.map(({name, title}) => (
              <Flex as="label" key={name} gap={2} align="center">
                <Checkbox
                  checked={!left.has(name)}
                  onChange={() =>
                    setLeft(
                      (all) =>
                        new Set(all.has(name) ? [...all].filter((one) => one !== name) : [...all, name]),
                    )
                  }
                />
                <Text size={1}>{title}</Text>
              </Flex>
            ))}
          </Flex>
        </Stack>
      )}
      <Flex>
        <Button
          mode="ghost"
          tone="primary"
          fontSize={1}
          padding={3}
          text="Download CSV"
          disabled={columns.length === 0}
          onClick={() => void hand()}
        />
      </Flex>
      <output>
        <Text size={1}>{said}</Text>
      </output>
    </Stack>
  )
}

async function readTable(
  client: SanityClient,
  type: string,
  columns: readonly string[],
  filter: {groq: string; params?: Record<string, unknown>} | undefined,
): Promise<{text: string; count: number}> {
  if (!isBulkType(type)) throw new Error('Documents of this type are not handed out.')
  const drafts = {perspective: 'drafts', tag: 'bulk'} as const
  const where = filter === undefined ? '' : ` && ${filter.groq}`
  const answer = await client.fetch<unknown>(
    `*[_type == $type${where}] | order(_id asc)`,
    {...filter?.params, type},
    drafts,
  )
  const documents = Array.isArray(answer) ? answer.filter(isStoredDocument) : []
  const ids = referredTo(documents, columns)
  const named = titles.parse(await client.fetch<unknown>(TITLES_QUERY, {ids}, drafts))
  const byId = new Map(named.flatMap(({_id, title}) => (title === null ? [] : [[_id, title] as const])))
  return {text: tableCsv(documents, columns, byId), count: documents.length}
}
