import {expect, test} from '@jest/globals'

import {renderInStudio} from '../../testing/render.fixture.tsx'
import {type QueueRecord, queueRecord} from '../data/queue-records.ts'
import {QueueBoard} from './queue-board.tsx'
import {FOLLOWED, QUEUE} from './queue.fixture.ts'

const HARM =
  '"><img src=x onerror="xss()"><script>xss()</script><svg onload=xss()> [a](javascript:xss()) javascript:xss()'
/** What the contract of a record holds to a form; everything else is the registry's to write. */
const OURS = new Set(['_id', '_key', 'nctId', 'presence', 'field', 'kind', 'match', 'seenAt', 'queries'])

/** A record as somebody would serve it who stands in the place of the registry. */
function hostile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostile)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, OURS.has(name) ? inner : hostile(inner)]),
    )
  }
  return typeof value === 'string' ? HARM : value
}

const records: QueueRecord[] = QUEUE.map((record) => queueRecord.parse(hostile(record)))

test('a record that means harm is shown to a curator as text: nothing of it runs, and no link leads where it says', () => {
  const {container} = renderInStudio(
    <QueueBoard
      records={records}
      followed={FOLLOWED}
      guides={[{id: 'guide-ketamine', title: HARM}]}
      titleOf={(field) => field}
      whyNot={undefined}
      keysEnabled
      onToggleKeys={() => {}}
      onRequest={() => {}}
      onUndo={() => {}}
      onOpen={() => {}}
    />,
  )
  expect(container).toHaveTextContent('<script>xss()</script>')
  expect([...container.querySelectorAll('script, img, iframe, object, embed')]).toEqual([])
  const attributes = [...container.querySelectorAll('*')].flatMap((element) => [...element.attributes])
  expect(attributes.filter(({name}) => /^on/i.test(name))).toEqual([])
  const links = [...container.querySelectorAll('a')].map(({href}) => href)
  expect(links.length).toBeGreaterThan(0)
  for (const href of links) expect(href).toMatch(/^https:\/\/clinicaltrials\.gov\/study\//)
})
