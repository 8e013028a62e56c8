import {Button, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../../content-lake.ts'
import {failureWords} from '../../data/failures.ts'
import {readHeld} from '../../lookups/data/library-matches.ts'
import {Trouble} from '../../ui/notices.tsx'
import {FileField} from './file-field.tsx'
import {type PlannedRow, planImport} from './plan-import.ts'
import {PlannedTable} from './planned-table.tsx'
import {readFile} from './read-file.ts'
import {type ImportOutcome, writeImport} from './write-import.ts'

type State = {
  step: 'write' | 'reading' | 'preview' | 'adding' | 'done'
  rows: PlannedRow[]
  ignored: string[]
  outcome?: ImportOutcome
  trouble?: string
}

const START: State = {step: 'write', rows: [], ignored: []}

/** Publications of a file, read row by row, seen before anything is written, made as drafts. */
export function InView() {
  const client = useClient({apiVersion: API_VERSION})
  const [text, setText] = useState('')
  const [state, setState] = useState(START)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())

  const read = async () => {
    setState({...START, step: 'reading'})
    try {
      const rows = await planNow(text, client)
      setChosen(new Set(rows.planned.filter(({kind}) => kind === 'new').map(({line}) => line)))
      setState({step: 'preview', rows: rows.planned, ignored: rows.ignored})
    } catch (error) {
      setState({
        ...START,
        trouble: `The library could not be read: ${messageOf(error)} What you pasted is kept.`,
      })
    }
  }

  const write = async () => {
    const documents = state.rows.flatMap((row) =>
      (row.kind === 'new' || row.kind === 'maybe') && chosen.has(row.line) ? [row.document] : [],
    )
    setState((before) => ({...before, step: 'adding'}))
    const outcome = await writeImport(client, documents)
    setState((before) => ({...before, step: 'done', outcome}))
  }

  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        Publications in
      </Heading>
      <Text size={1} muted>
        RIS, BibTeX or CSV. Each record is read and compared with the library before anything is written; what
        is made is a draft.
      </Text>
      {state.trouble !== undefined && <Trouble>{state.trouble}</Trouble>}
      {(state.step === 'write' || state.step === 'reading') && (
        <FileField
          text={text}
          onText={setText}
          isBusy={state.step === 'reading'}
          onRead={() => void read()}
        />
      )}
      {state.rows.length > 0 && (
        <>
          <output>
            <Text size={1} weight="medium">
              {told(state, chosen.size)}
            </Text>
          </output>
          {state.ignored.length > 0 && (
            <Text
              size={1}
              muted
            >{`Columns that no field is known by, left out: ${state.ignored.join(', ')}.`}</Text>
          )}
          {state.outcome?.failed.map(({ids, failure}) => {
            const {title, description} = failureWords(failure)
            return (
              <Trouble
                key={ids.join()}
              >{`${title}. ${description} Not made: ${ids.length} of this part.`}</Trouble>
            )
          })}
          <PlannedTable
            rows={state.rows}
            chosen={chosen}
            written={state.outcome?.written}
            onToggle={(line) =>
              setChosen(
                (all) => new Set(all.has(line) ? [...all].filter((one) => one !== line) : [...all, line]),
              )
            }
          />
          <Flex gap={2} justify="flex-end">
            <Button
              mode="bleed"
              fontSize={1}
              padding={3}
              text={state.step === 'done' ? 'Another file' : 'Back to the text'}
              onClick={() => {
                if (state.step === 'done') setText('')
                setState(START)
              }}
            />
            {state.step !== 'done' && (
              <Button
                mode="ghost"
                tone="positive"
                fontSize={1}
                padding={3}
                text={chosen.size === 1 ? 'Make 1 draft' : `Make ${chosen.size} drafts`}
                disabled={chosen.size === 0 || state.step === 'adding'}
                onClick={() => void write()}
              />
            )}
          </Flex>
        </>
      )}
    </Stack>
  )
}

async function planNow(text: string, client: Parameters<typeof readHeld>[0]) {
  const {rows, ignored} = readFile(text)
  const library = await readHeld(client)
  const at = new Date().toISOString()
  return {planned: planImport(rows, {library, at, randomId: () => crypto.randomUUID()}), ignored}
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function told({step, rows, outcome}: State, chosen: number): string {
  if (step === 'adding') return 'Making drafts…'
  if (outcome !== undefined) return `${outcome.written.length} of ${chosen} drafts made.`
  const unreadable = rows.filter(({kind}) => kind === 'problem').length
  const held = rows.filter(({kind}) => kind === 'held' || kind === 'twice').length
  return `${rows.length} records: ${chosen} will be made, ${held} are here already, ${unreadable} cannot be taken.`
}
