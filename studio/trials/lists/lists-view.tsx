import {Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useRouter} from 'sanity/router'

import {useAnswer} from '../../data/live.tsx'
import {parseEach} from '../../data/parse-each.ts'
import {Announce} from '../../ui/announce.tsx'
import {Broken, Loading, Trouble} from '../../ui/notices.tsx'
import {ReasonDialog} from '../../ui/reason-dialog.tsx'
import {useDecisions} from '../data/use-decisions.tsx'
import {useWhyNot} from '../data/use-may-curate.ts'
import {ListCard} from './list-card.tsx'
import {changeList, type ListChange} from './list-change.ts'
import {LISTABLE_QUERY, listableTrial, LISTS_QUERY, listRow} from './lists.ts'

const parseLists = (value: unknown) => parseEach(listRow, value)
const parseTrials = (value: unknown) => parseEach(listableTrial, value)

/** Which trial is to be left out of which list. */
type Excluding = {listId: string; title: string; trial: string; name: string}

export function ListsView() {
  const lists = useAnswer(LISTS_QUERY, parseLists)
  const trials = useAnswer(LISTABLE_QUERY, parseTrials)
  const {said, request} = useDecisions()
  const [excluding, setExcluding] = useState<Excluding | undefined>()
  const whyNot = useWhyNot()
  const {navigateIntent} = useRouter()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const error = lists.error ?? trials.error

  const change = (listId: string, wanted: ListChange, words: string) =>
    request({jobs: [changeList(listId, wanted)], itemIds: [], said: words})

  return (
    <Stack gap={5}>
      <Announce>{said}</Announce>
      {whyNot !== undefined && <Trouble tone="caution">{whyNot}</Trouble>}
      {error !== undefined && <Trouble>{`The lists cannot be read: ${error}`}</Trouble>}
      <Broken ids={[...(lists.data?.broken ?? []), ...(trials.data?.broken ?? [])]} />
      {lists.data === undefined && error === undefined && <Loading what="the lists" />}
      {lists.data?.rows.length === 0 && (
        <Text size={1} muted>
          There is no list yet: make one under Content, Trials, Trial lists.
        </Text>
      )}
      {lists.data?.rows.map((list) => (
        <ListCard
          key={list._id}
          list={list}
          trials={trials.data?.rows ?? []}
          today={today}
          whyNot={whyNot}
          onChange={(wanted, words) => change(list._id, wanted, words)}
          onExclude={(trial, name) =>
            setExcluding({listId: list._id, title: list.title ?? 'the list', trial, name})
          }
          onOpen={() => navigateIntent('edit', {id: list._id, type: 'trialList'})}
        />
      ))}
      {excluding !== undefined && (
        <ReasonDialog
          title={`Leave ${excluding.name} out of ${excluding.title}`}
          hint="Visitors read the reason on the list’s page."
          onReason={(reason) => {
            const {listId, trial, name, title} = excluding
            setExcluding(undefined)
            change(listId, {kind: 'exclude', trial, reason}, `${name} is left out of ${title}`)
          }}
          onCancel={() => setExcluding(undefined)}
        />
      )}
    </Stack>
  )
}
