import {useCallback, useMemo, useState} from 'react'
import {useRouter} from 'sanity/router'

import {useAnswer} from '../../data/live.tsx'
import {parseEach, type Parsed} from '../../data/parse-each.ts'
import {Announce} from '../../ui/announce.tsx'
import {Broken, Loading, Trouble} from '../../ui/notices.tsx'
import {decide} from '../data/decide.ts'
import {GUIDES_QUERY, parseGuides} from '../data/guides.ts'
import {MOST_RECORDS, QUEUE_QUERY, queueRecord, type QueueRecord} from '../data/queue-records.ts'
import {parseSettings, SETTINGS_QUERY} from '../data/settings.ts'
import {useDecisions} from '../data/use-decisions.tsx'
import {useFieldTitles} from '../data/use-field-titles.ts'
import {useWhyNot} from '../data/use-may-curate.ts'
import {registryPage} from '../ui/registry-page.ts'
import {QueueBoard} from './queue-board.tsx'
import {withoutItems} from './queue-filter.ts'

const parseQueue = (value: unknown): Parsed<QueueRecord> => parseEach(queueRecord, value)

/** Where the switch for single-letter keys is kept: a preference of this person on this machine. */
const KEYS_OFF = 'healing-library.trials.keys-off'

export function QueueView() {
  const queue = useAnswer(QUEUE_QUERY, parseQueue)
  const settings = useAnswer(SETTINGS_QUERY, parseSettings)
  const guides = useAnswer(GUIDES_QUERY, parseGuides)
  const {decided, said, request, undoLast} = useDecisions()
  const [keysEnabled, setKeysEnabled] = useState(() => localStorage.getItem(KEYS_OFF) === null)
  const whyNot = useWhyNot()
  const titleOf = useFieldTitles()
  const open = useOpen()

  const records = useMemo(
    () => (queue.data === undefined ? undefined : withoutItems(queue.data.rows, decided)),
    [queue.data, decided],
  )
  const toggleKeys = (enabled: boolean) => {
    setKeysEnabled(enabled)
    if (enabled) localStorage.removeItem(KEYS_OFF)
    else localStorage.setItem(KEYS_OFF, 'yes')
  }

  return (
    <>
      <Announce>{said}</Announce>
      {whyNot !== undefined && <Trouble tone="caution">{whyNot}</Trouble>}
      {queue.error !== undefined && <Trouble>{`The queue cannot be read: ${queue.error}`}</Trouble>}
      {queue.data?.rows.length === MOST_RECORDS && (
        <Trouble tone="caution">{`More waits than is read at once: these are the newest ${MOST_RECORDS} trials. The others follow as these are decided.`}</Trouble>
      )}
      <Broken ids={queue.data?.broken ?? []} />
      {records === undefined ? (
        queue.error === undefined && <Loading what="the queue" />
      ) : (
        <QueueBoard
          records={records}
          followed={settings.data?.queries ?? []}
          guides={guides.data ?? []}
          titleOf={titleOf}
          whyNot={whyNot}
          keysEnabled={keysEnabled}
          onToggleKeys={toggleKeys}
          onRequest={({decisions, ...wanted}) => request({...wanted, jobs: decisions.map(decide)})}
          onUndo={undoLast}
          onOpen={open}
        />
      )}
    </>
  )
}

function useOpen(): (record: QueueRecord) => void {
  const {navigateIntent} = useRouter()
  return useCallback(
    ({nctId, trial}) => {
      if (trial === undefined) window.open(registryPage(nctId), '_blank', 'noopener')
      else navigateIntent('edit', {id: trial._id, type: 'clinicalTrial'})
    },
    [navigateIntent],
  )
}
