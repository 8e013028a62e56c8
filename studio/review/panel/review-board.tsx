import type {ReviewBadge} from '@healing-library/content/rules/sign-off'
import {REVIEW_STAGES, REVIEW_STATES} from '@healing-library/content/vocabulary/review'
import {Badge, Box, Button, Flex, Heading, Stack, Text} from '@sanity/ui'

import {dayOf} from '../../ui/day-of.ts'
import type {Changes} from '../data/changes-since.ts'
import type {Review} from '../data/read-review.ts'
import {ClinicalChanges, placeOf} from './clinical-changes.tsx'
import {NoteList} from './note-list.tsx'
import {type Offer, offersFor, type OfferKind} from './offers.ts'

export type BoardProps = {
  review: Pick<Review, 'subject' | 'request' | 'standing' | 'badge'>
  /** The account on the screen, and what it may. */
  me: {id: string; mayReview: boolean; maySign: boolean}
  /** Why this account cannot sign, though its role may. */
  whyNotSign: string | undefined
  changes: Changes | {error: string} | undefined
  titleOf: (field: string) => string
  isBusy: boolean
  onMove: (kind: OfferKind) => void
  onResolve: (noteKey: string) => void
}

/** Where the review of a document stands, what was asked, what changed, and what this account can do next. */
export function ReviewBoard(props: BoardProps) {
  const {review, me, whyNotSign, changes, titleOf, isBusy, onMove, onResolve} = props
  const {request, standing} = review
  const offers = offersFor(review, me, whyNotSign)
  return (
    <Stack gap={5} padding={4}>
      <Stack gap={3} as="section" aria-label="Where it stands">
        <Flex gap={2} wrap="wrap">
          <Badge tone={standing.state === 'done' ? 'positive' : 'primary'} padding={2}>
            {REVIEW_STAGES[standing.stage]}
          </Badge>
          <Badge tone={standing.state === 'changesAsked' ? 'caution' : 'default'} padding={2}>
            {standing.state === 'notSent' ? 'Not sent for review' : REVIEW_STATES[standing.state]}
          </Badge>
          <Badge tone={review.badge.state === 'reviewed' ? 'positive' : 'default'} padding={2}>
            {badgeWords(review.badge)}
          </Badge>
        </Flex>
        <Facts review={review} />
      </Stack>

      <Stack gap={2} as="section" aria-label="What you can do">
        {offers.map((offer) => (
          <OfferButton key={offer.kind} offer={offer} isBusy={isBusy} onMove={onMove} />
        ))}
        {!me.mayReview && (
          <Text size={1} muted>
            Your role reads reviews and does not take part in them.
          </Text>
        )}
      </Stack>

      {request !== undefined && request.notes.length > 0 && (
        <Stack gap={3} as="section" aria-label="Changes asked for">
          <Heading as="h3" size={0}>
            Changes asked for
          </Heading>
          <NoteList
            notes={request.notes}
            placeOf={(path) => (path === undefined ? 'The whole document' : placeIn(path, titleOf))}
            onResolve={me.mayReview && !isBusy ? onResolve : undefined}
          />
        </Stack>
      )}

      {changes === undefined ? (
        <Text size={1} muted>
          Comparing…
        </Text>
      ) : 'error' in changes ? (
        <Text size={1}>{`What changed cannot be told: ${changes.error}`}</Text>
      ) : (
        <ClinicalChanges changes={changes} titleOf={titleOf} />
      )}
    </Stack>
  )
}

export function placeIn(path: string, titleOf: (field: string) => string): string {
  const field = /^[^.[]+/.exec(path)?.[0] ?? path
  return placeOf({field, path}, titleOf)
}

/** What readers will be told once this is published. */
function badgeWords(badge: ReviewBadge): string {
  if (badge.state === 'reviewed') return `Badge: reviewed ${badge.reviewedOn}`
  if (badge.state === 'changed') return 'Badge: changed since its review'
  return badge.state === 'sample' ? 'Badge: sample' : 'Badge: awaiting review'
}

function Facts({review: {request, standing}}: Pick<BoardProps, 'review'>) {
  if (request === undefined) return null
  const {claimedBy, requestedBy, requestedAt, passes} = request
  const facts = [
    `Sent by ${requestedBy.name} on ${dayOf(requestedAt)}.`,
    ...(claimedBy === undefined ? [] : [`${claimedBy.name} has it.`]),
    ...(standing.isChanged
      ? ['It was edited after it was sent: passes of the earlier text do not hold.']
      : []),
    ...passes
      .filter(({contentHash}) => contentHash === request.contentHash && !standing.isChanged)
      .map(({stage, by, at}) => `${REVIEW_STAGES[stage]} passed by ${by.name} on ${dayOf(at)}.`),
  ]
  return (
    <Stack as="ul" gap={2} padding={0} style={{listStyle: 'none', margin: 0}}>
      {facts.map((fact) => (
        <li key={fact}>
          <Text size={1}>{fact}</Text>
        </li>
      ))}
    </Stack>
  )
}

type OfferProps = {offer: Offer; isBusy: boolean; onMove: (kind: OfferKind) => void}

function OfferButton({offer: {kind, label, whyNot}, isBusy, onMove}: OfferProps) {
  const id = `review-offer-${kind}`
  return (
    <Stack gap={2}>
      <Button
        mode="ghost"
        fontSize={1}
        text={label}
        disabled={isBusy || whyNot !== undefined}
        aria-describedby={whyNot === undefined ? undefined : id}
        onClick={() => onMove(kind)}
      />
      {whyNot !== undefined && (
        <Box id={id}>
          <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
            {whyNot}
          </Text>
        </Box>
      )}
    </Stack>
  )
}
