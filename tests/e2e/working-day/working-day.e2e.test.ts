import {afterAll, beforeAll, expect, jest, test} from '@jest/globals'
import type {Browser} from 'playwright-core'

import {launchBrowser} from '../harness/browser.ts'
import {expectInStudio, expectTold, expectWhenAndWhere, type Part, readDay} from './audit-tells.ts'
import {type Change, decides} from './curator-decides.ts'
import {beginDay, type Day, endDay, GUIDE, REVIEWER, setScene, SIGNED_GUIDE} from './day.ts'
import {downloadsList, schedulesNotice} from './editor-hands-out.ts'
import {fillsPublication, fillsTrial} from './editor-looks-up.ts'
import {
  answersTheReviewer,
  publishesWhatWasSigned,
  takesTheBadgeAway,
  writesAndSends,
} from './editor-writes.ts'
import {
  cannotReadAudit,
  cannotReadConsents,
  curatorCannotPublishGuide,
  editorCannotSign,
  reviewerCannotSignOwnEdit,
  viewerCannotWrite,
} from './refused.ts'
import {asksForChange, signs, signsWithoutChange} from './reviewer-signs.ts'
import {keepsConsentAndPublishes, type Story, withdraws} from './story-comes-and-goes.ts'

jest.setTimeout(180_000)

const NOTE = 'Say what it is made for.'

let browser: Browser
let day: Day
let noticeId = ''
let story: Story | undefined
/** What was played, for the audit to be held against. */
const parts: Part[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  day = await beginDay(browser)
})

afterAll(async () => {
  await endDay(day)
  await browser.close()
})

/** A part of the day, with the clock; `lines` are what the audit has to tell of it, and no more. */
async function part<Result>(
  name: string,
  play: () => Promise<Result>,
  lines: (result: Result) => readonly string[] = () => [],
): Promise<Result> {
  const began = {at: new Date().toISOString(), ms: performance.now()}
  const note = (told: readonly string[] | undefined) =>
    parts.push({name, from: began.at, to: new Date().toISOString(), lines: told})
  try {
    const result = await play()
    note(lines(result))
    process.stdout.write(`A working day, ${name}: ${((performance.now() - began.ms) / 1000).toFixed(1)} s\n`)
    return result
  } catch (error) {
    note(undefined)
    throw error
  }
}

test('an editor takes a draft from “My work” to a review, a reviewer asks and signs, and the badge stands on the page', async () => {
  const review = `review.${GUIDE.id}`
  await setScene(day)
  await part(
    'the editor writes, is kept from publishing, and sends',
    () => writesAndSends(day),
    () => [`editor reviewSent ${review}`],
  )
  await part(
    'the reviewer asks for a change',
    () => asksForChange(day, NOTE),
    () => [`reviewer reviewClaimed ${review}`, `reviewer changesAsked ${review}`],
  )
  await part(
    'the editor answers',
    () => answersTheReviewer(day, NOTE),
    () => [`editor changed ${review}`, `editor reviewSent ${review}`],
  )
  await part(
    'the reviewer signs',
    () => signs(day),
    () => [
      `reviewer reviewPassed ${review}`,
      `reviewer signed ${GUIDE.id}`,
      `reviewer reviewPassed ${review}`,
    ],
  )
  await part(
    'the editor publishes',
    () => publishesWhatWasSigned(day, REVIEWER.name),
    () => [`editor published ${GUIDE.id}`],
  )
  await part(
    'the reviewer signs what has not changed',
    () => signsWithoutChange(day),
    () => [`reviewer signed ${SIGNED_GUIDE.id}`],
  )
  await part(
    'the editor changes what was signed',
    () => takesTheBadgeAway(day),
    () => [`editor published ${GUIDE.id}`],
  )
  expect([...day.editor.problems, ...day.reviewer.problems]).toEqual([])
})

test('an editor fills a publication by its DOI and a trial by its number, schedules a notice, and hands out a list', async () => {
  await part('a publication by its DOI', () => fillsPublication(day))
  const meanwhile = {
    beforeItComes: async () => {
      await day.keeper.delete(await fillsTrial(day))
    },
    beforeItGoes: () => downloadsList(day),
  }
  const {id} = await part(
    'a notice comes and goes at its time; meanwhile a trial by its number, and a CSV',
    () => schedulesNotice(day, meanwhile),
    (notice) => [
      `editor scheduled ${notice.id}`,
      `editor published ${notice.id} by the schedule`,
      `editor scheduled ${notice.id}`,
      `editor unpublished ${notice.id} by the schedule`,
    ],
  )
  noticeId = id
  // Without a network the gateway answers 502 for what its own records do not hold; the browser writes that down.
  const ofGateway = new URL(day.library.registryUrl).origin
  expect(
    day.editor.problems.filter((problem) => !(problem.includes(ofGateway) && /502/.test(problem))),
  ).toEqual([])
})

test('a curator goes through what the registry says otherwise, by keys; it is on the site, and stays after a sync', async () => {
  await part(
    'the curator decides',
    () => decides(day),
    ({accepted, ignored, takenBack, clicked}) => [
      ...acceptedLines(accepted),
      `curator trialChangeIgnored ${ignored.record}`,
      ...acceptedLines(takenBack),
      `curator changed ${takenBack.record} ${takenBack.trial}`,
      ...acceptedLines(clicked),
    ],
  )
  expect([...day.curator.problems, ...day.administrator.problems]).toEqual([])
})

const acceptedLines = ({record, trial}: Change): string[] => [
  `curator changed ${record}`,
  `curator trialChangeAccepted ${trial}`,
]

test('a consent is kept and a story published; withdrawn, it is gone', async () => {
  const told = await part(
    'a consent is kept by keyboard, and the story published',
    () => keepsConsentAndPublishes(day),
    ({id, recordId}) => [`editor created ${recordId}`, `editor published ${id}`],
  )
  story = told
  await part(
    'the consent is withdrawn',
    () => withdraws(day, told),
    () => [`editor deleted ${told.id}`, `editor consentWithdrawn ${told.recordId}`],
  )
  expect(day.administrator.problems).toEqual([])
})

test('what a role may not, the Studio does not offer and the Content Lake refuses', async () => {
  const recordId = story?.recordId ?? 'none'
  await part(
    'what a role may not',
    async () => {
      await editorCannotSign(day)
      await reviewerCannotSignOwnEdit(day)
      await curatorCannotPublishGuide(day)
      const viewer = await day.people.as('viewer')
      await viewerCannotWrite(day, viewer, recordId)
      for (const person of [day.curator, viewer]) await cannotReadConsents(day, person, recordId)
      for (const person of [day.editor, day.reviewer, day.curator, viewer]) await cannotReadAudit(day, person)
      await viewer.page.context().close()
    },
    () => ['viewer signedIn'],
  )
})

test('the audit tells all of it, in order, with who and from where, and nothing else', async () => {
  await part('the audit is read', async () => {
    const entries = await readDay(day)
    expectWhenAndWhere(day, entries)
    await expectTold(day, entries, parts)
    await expectInStudio(day, noticeId)
  })
})
