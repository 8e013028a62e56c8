import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {Button, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {useClient, useSchema} from 'sanity'

import {API_VERSION} from '../../content-lake.ts'
import {type Failure, failureWords} from '../../data/failures.ts'
import {Trouble} from '../../ui/notices.tsx'
import {typeChoices} from '../list-choices.ts'
import {findHits, type Hit} from './find-hits.ts'
import {HitList} from './hit-list.tsx'
import {planReplace} from './plan-replace.ts'
import {readDocuments} from './read-documents.ts'
import {type Asked, SearchForm} from './search-form.tsx'
import {type Replaced, writeReplace} from './write-replace.ts'

type State =
  | {step: 'write'; trouble?: string}
  | {step: 'reading'}
  | {step: 'preview' | 'writing'; documents: StoredDocument[]; hits: Hit[]; asked: Asked}
  | {step: 'done'; replaced: Replaced; isTakenBack: boolean; failures: Failure[]}

/** Words of many documents, found, seen where they stand, replaced in drafts, taken back. */
export function ReplaceView() {
  const client = useClient({apiVersion: API_VERSION})
  const schema = useSchema()
  const choices = useMemo(() => typeChoices(schema), [schema])
  const [state, setState] = useState<State>({step: 'write'})
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  const find = async (asked: Asked) => {
    setState({step: 'reading'})
    try {
      const documents = await readDocuments(client, asked.types)
      const hits = findHits(documents, asked)
      setChosen(new Set(hits.map(({key}) => key)))
      setState({step: 'preview', documents, hits, asked})
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      setState({step: 'write', trouble: `The library could not be read: ${why}`})
    }
  }

  const replace = async () => {
    if (state.step !== 'preview') return
    const {documents, hits, asked} = state
    const wanted = hits.filter(({key}) => chosen.has(key))
    setState({...state, step: 'writing'})
    const replaced = await writeReplace(client, planReplace(documents, wanted, asked.replacement))
    setState({step: 'done', replaced, isTakenBack: false, failures: []})
  }

  const takeBack = async () => {
    if (state.step !== 'done') return
    const failures = await state.replaced.undo()
    setState({...state, isTakenBack: failures.length === 0, failures})
  }

  return (
    <Stack gap={4}>
      <Heading as="h2" size={1}>
        Find and replace
      </Heading>
      <Text size={1} muted>
        In prose only: never in ids, addresses, references, dates, choices, the registry’s words, sign-offs or
        consents. What is written are drafts; pages change when somebody publishes them.
      </Text>
      {state.step === 'write' && state.trouble !== undefined && <Trouble>{state.trouble}</Trouble>}
      <SearchForm
        choices={choices}
        isBusy={state.step === 'reading' || state.step === 'writing'}
        onFind={(asked) => void find(asked)}
      />
      {(state.step === 'preview' || state.step === 'writing') && (
        <>
          <output>
            <Text size={1} weight="medium">
              {state.hits.length === 0
                ? 'The words stand nowhere in what you chose.'
                : summary(state.hits, chosen)}
            </Text>
          </output>
          <HitList
            hits={state.hits}
            documents={state.documents}
            replacement={state.asked.replacement}
            chosen={chosen}
            onChoose={setChosen}
          />
          {state.hits.length > 0 && (
            <Flex justify="flex-end">
              <Button
                mode="ghost"
                tone="caution"
                fontSize={1}
                padding={3}
                text={chosen.size === 1 ? 'Replace 1 place' : `Replace ${chosen.size} places`}
                disabled={chosen.size === 0 || state.step === 'writing'}
                onClick={() => void replace()}
              />
            </Flex>
          )}
        </>
      )}
      {state.step === 'done' && <Done state={state} onTakeBack={() => void takeBack()} />}
    </Stack>
  )
}

function Done({state, onTakeBack}: {state: Extract<State, {step: 'done'}>; onTakeBack: () => void}) {
  const {replaced, isTakenBack, failures} = state
  const count = replaced.written.length
  return (
    <Stack gap={3}>
      <output>
        <Text size={1} weight="medium">
          {isTakenBack
            ? 'Taken back: the drafts are as they were.'
            : count === 1
              ? 'Replaced in 1 draft.'
              : `Replaced in ${count} drafts.`}
        </Text>
      </output>
      {[...replaced.failed.map(({failure}) => failure), ...failures].map((failure) => {
        const {title, description} = failureWords(failure)
        return <Trouble key={`${title}${description}`}>{`${title}. ${description}`}</Trouble>
      })}
      {count > 0 && !isTakenBack && (
        <Flex>
          <Button mode="ghost" fontSize={1} padding={3} text="Take it back" onClick={onTakeBack} />
        </Flex>
      )}
    </Stack>
  )
}

function summary(hits: readonly Hit[], chosen: ReadonlySet<string>): string {
  const documents = new Set(hits.map(({documentId}) => documentId)).size
  const clinical = new Set(
    hits.filter(({key, isClinical}) => isClinical && chosen.has(key)).map(({documentId}) => documentId),
  )
  const badge =
    clinical.size === 0
      ? ''
      : ` In ${clinical.size} of them a sign-off covers the field: once published, the pages that show it lose their review badge until somebody signs again.`
  return `${hits.length} places in ${documents} documents; ${chosen.size} chosen.${badge}`
}
