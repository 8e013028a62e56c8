import {Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'

import {useAnswer} from '../../data/live.tsx'
import {Choice} from '../../ui/choice.tsx'
import {Loading, Trouble} from '../../ui/notices.tsx'
import type {FollowedQuery} from '../data/settings.ts'
import {FoundTable} from './found-table.tsx'
import {type FoundTrial, namesOf} from './found-trial.ts'
import {HOLDINGS_QUERY, parseHoldings, standingOf} from './holdings.ts'
import {SEARCH_AREAS, type SearchArea, useSearch} from './use-search.ts'

type Props = {
  followed: readonly FollowedQuery[]
  whyNot: string | undefined
  onAdd: (trial: FoundTrial) => void
  onOpen: (trialId: string) => void
}

const AREAS = (['term', 'intervention', 'condition'] as const).map((value) => ({
  value,
  title: SEARCH_AREAS[value],
}))

/** Finds trials in the registry, and says of each whether it is about a substance of ours and whether we hold it. */
export function SearchPanel({followed, whyNot, onAdd, onOpen}: Props) {
  const [words, setWords] = useState('')
  const [area, setArea] = useState<SearchArea>('term')
  const {busy, results, trouble, search, more} = useSearch(followed)
  const id = useId()
  const params = useMemo(() => ({ids: (results?.found ?? []).flatMap(namesOf)}), [results])
  const {data: holdings} = useAnswer(HOLDINGS_QUERY, parseHoldings, params)

  return (
    <Stack gap={4}>
      <Flex
        as="form"
        gap={3}
        wrap="wrap"
        align="flex-end"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() !== '') search(words.trim(), area)
        }}
      >
        <Stack gap={2} flex={1} style={{minWidth: '16rem'}}>
          <Text as="label" size={1} muted htmlFor={id}>
            Search the registry: words, or an NCT number
          </Text>
          <TextInput
            id={id}
            type="search"
            fontSize={1}
            padding={2}
            value={words}
            onChange={({currentTarget}) => setWords(currentTarget.value)}
          />
        </Stack>
        <Choice
          label="Look in"
          value={area === 'term' ? '' : area}
          choices={AREAS.slice(1)}
          all={SEARCH_AREAS.term}
          onChange={(value) => setArea(value === '' ? 'term' : value)}
        />
        <Button
          type="submit"
          text="Search"
          tone="primary"
          mode="ghost"
          fontSize={1}
          padding={2}
          disabled={busy}
        />
      </Flex>
      {trouble !== undefined && <Trouble>{trouble}</Trouble>}
      {results !== undefined && (
        <output>
          <Text size={1} muted>
            {results.total === undefined
              ? `${results.found.length} shown`
              : `${results.total} in the registry, ${results.found.length} shown`}
          </Text>
        </output>
      )}
      {results?.broken.map(({nctId, problem}) => (
        <Trouble key={nctId} tone="caution">{`${nctId} cannot be read: ${problem}`}</Trouble>
      ))}
      {results !== undefined && results.found.length > 0 && (
        <FoundTable
          found={results.found}
          standing={(trial) => (holdings === undefined ? undefined : standingOf(trial, holdings))}
          whyNot={whyNot}
          onAdd={onAdd}
          onOpen={onOpen}
        />
      )}
      {busy && <Loading what="the registry" />}
      {results?.hasMore === true && !busy && (
        <Flex justify="center">
          <Button text="Show more" mode="ghost" fontSize={1} onClick={() => void more()} />
        </Flex>
      )}
    </Stack>
  )
}
