import {textOf} from '@healing-library/content/check/stored-document'
import {CLINICAL_FIELDS} from '@healing-library/content/rules/clinical-fields'
import {
  askForChanges,
  claim,
  type Moved,
  openNotes,
  pass,
  release,
  resolveNote,
  send,
} from '@healing-library/content/rules/review/moves'
import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Flex, Heading} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useEffect, useState} from 'react'
import {type DocumentInspectorProps, useSchema} from 'sanity'

import {Loading, Trouble} from '../../ui/notices.tsx'
import {type Changes, readChanges} from '../data/changes-since.ts'
import {makeMove, type Plan, reasonOf} from '../data/make-move.ts'
import {type Review} from '../data/read-review.ts'
import {type ReviewAnswer, useReview} from '../data/review-context.tsx'
import {outcomeFor, readSigningProblem, sign} from '../data/sign.ts'
import {usePerson} from '../data/use-person.ts'
import {useRights} from '../data/use-rights.ts'
import {AskDialog, type Place} from './ask-dialog.tsx'
import type {OfferKind} from './offers.ts'
import {placeIn, ReviewBoard} from './review-board.tsx'
import {SignDialog} from './sign-dialog.tsx'

/** The review of the open document, beside its form. */
export function ReviewPanel({documentType, onClose}: DocumentInspectorProps) {
  const answer = useReview()
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <Flex align="center" justify="space-between" padding={3} paddingLeft={4}>
        <Heading as="h2" size={1}>
          Review
        </Heading>
        <Button mode="bleed" icon={CloseIcon} aria-label="Close the review" onClick={onClose} />
      </Flex>
      {/* What scrolls must be reached by keyboard. */}
      <Box as="section" flex={1} overflow="auto" tabIndex={0} aria-label="Review of this document">
        {answer?.error !== undefined && (
          <Box padding={4}>
            <Trouble>{`The review could not be read: ${answer.error}`}</Trouble>
          </Box>
        )}
        {answer?.review === undefined ? (
          answer?.isRead === true ? (
            <Box padding={4}>
              <Trouble tone="caution">Write something first: there is nothing to review yet.</Trouble>
            </Box>
          ) : (
            <Loading what="the review" />
          )
        ) : (
          <Open answer={answer} review={answer.review} type={documentType} />
        )}
      </Box>
    </Flex>
  )
}

function Open({answer: {client}, review, type}: {answer: ReviewAnswer; review: Review; type: string}) {
  const rights = useRights()
  const person = usePerson(client, rights.me?.id)
  const schema = useSchema()
  const toast = useToast()
  const [asks, setAsks] = useState<'ask' | 'sign' | undefined>()
  const [isBusy, setIsBusy] = useState(false)
  const changes = useChanges(answerKey(review), client, review)
  const fields = schema.get(type)
  const titleOf = useCallback(
    (name: string) =>
      (fields !== undefined && 'fields' in fields
        ? fields.fields.find((field) => field.name === name)?.type.title
        : undefined) ?? name,
    [fields],
  )
  const {me} = rights
  if (me === undefined) return null

  const done = async (what: string, work: () => Promise<string | undefined>) => {
    setIsBusy(true)
    const problem = await work().catch(reasonOf)
    setIsBusy(false)
    toast.push(
      problem === undefined
        ? {status: 'success', title: what}
        : {
            status: 'error',
            closable: true,
            duration: 30_000,
            title: 'Nothing was written',
            description: problem,
          },
    )
  }
  const move = (what: string, plan: Plan) =>
    done(what, () => makeMove(client, review.subject.id, plan, me)).catch(() => undefined)
  const existing = (what: string, plan: (...args: Parameters<typeof claim>) => Moved) =>
    move(what, (before, made) =>
      before === undefined ? {problem: 'This review is no longer there.'} : plan(before, made),
    )
  const signed = person ?? undefined
  const moves: Record<OfferKind, () => unknown> = {
    send: () => move('Sent for review', (before, made) => send(before, review.subject, made)),
    claim: () => existing('It is yours', claim),
    release: () => existing('Somebody else can take it', release),
    pass: () =>
      done('Passed', async () => {
        const {stage} = review.standing
        const problem = await readPassProblem(client, review, me.id)
        return (
          problem ??
          makeMove(
            client,
            review.subject.id,
            (before, made) =>
              before === undefined
                ? {problem: 'This review is no longer there.'}
                : pass(before, stage, review.subject, made),
            me,
          )
        )
      }).catch(() => undefined),
    ask: () => setAsks('ask'),
    sign: () => setAsks('sign'),
  }

  return (
    <>
      <ReviewBoard
        review={review}
        me={{id: me.id, mayReview: rights.mayReview, maySign: rights.maySign}}
        whyNotSign={whyNotSign(review, me.id, person)}
        changes={changes}
        titleOf={titleOf}
        isBusy={isBusy}
        onMove={(kind) => moves[kind]()}
        onResolve={(key) => {
          void existing('Resolved', (before, made) => resolveNote(before, key, made))
        }}
      />
      {asks === 'ask' && (
        <AskDialog
          places={placesOf(review, changes, titleOf)}
          onCancel={() => setAsks(undefined)}
          onAsk={(note) => {
            setAsks(undefined)
            void existing('Asked for', (before, made) => askForChanges(before, note, made))
          }}
        />
      )}
      {asks === 'sign' && signed !== undefined && (
        <SignDialog
          name={textOf(signed, 'name') ?? ''}
          conflicts={textOf(signed, 'conflictsOfInterest') ?? ''}
          outcomeFor={(role) => outcomeFor(review, role)}
          caution={
            review.request !== undefined && review.standing.stage === 'factCheck'
              ? 'The fact check of this text has not passed yet.'
              : undefined
          }
          onCancel={() => setAsks(undefined)}
          onSign={(signature) => {
            setAsks(undefined)
            const signing = {
              by: me,
              person: signed,
              signature,
              hasDueDate: titleOf('nextReviewDue') !== 'nextReviewDue',
            }
            void done('Signed', () => sign(client, review, signing))
          }}
        />
      )}
    </>
  )
}

/** What is read again when it changes: the text, and what was signed. */
const answerKey = ({subject, signOffs, document}: Review): string =>
  [subject.hash, document._id, ...signOffs.map(({_id}) => _id)].join(' ')

function useChanges(key: string, client: ReviewAnswer['client'], review: Review) {
  const [changes, setChanges] = useState<Changes | {error: string} | undefined>()
  useEffect(() => {
    let isCurrent = true
    readChanges(client, review).then(
      (read) => isCurrent && setChanges(read),
      (error: unknown) => isCurrent && setChanges({error: reasonOf(error)}),
    )
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says what the comparison rests on
  }, [key, client])
  return changes
}

/** Facts are checked by somebody who did not write them. */
async function readPassProblem(client: ReviewAnswer['client'], review: Review, account: string) {
  const problem = await readSigningProblem(client, review, {
    account,
    person: {_id: account, _type: 'person'},
    role: 'clinical',
  })
  return problem?.replace('sign it', 'pass it')
}

function whyNotSign(
  {request}: Review,
  account: string,
  person: ReturnType<typeof usePerson>,
): string | undefined {
  if (person === undefined) return 'Looking for your name…'
  if (person === null) {
    return `No person carries your account yet. An editor opens yours under People and sets Account to ${account}.`
  }
  return request !== undefined && openNotes(request).length > 0
    ? 'A note is open: it must be resolved first.'
    : undefined
}

/** Where a change can be asked for: what changed, then every field that a sign-off covers. */
function placesOf(
  {document}: Review,
  changes: Changes | {error: string} | undefined,
  titleOf: (field: string) => string,
): Place[] {
  const {sequences, sets = []} = CLINICAL_FIELDS[document._type] ?? {sequences: []}
  const fields = [...sequences, ...sets].filter((field) => document[field] !== undefined)
  const changed = changes !== undefined && 'own' in changes ? changes.own.map(({path}) => path) : []
  return [...new Set([...changed, ...fields])].map((path) => ({path, title: placeIn(path, titleOf)}))
}
