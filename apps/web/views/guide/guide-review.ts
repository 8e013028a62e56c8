import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

type SignOff = SubstanceGuide['signOffs'][number]

/** The day on which it should have been looked at again is over. */
type Timeliness = {isOverdue?: boolean}

/** What may be said about the review of exactly this content. */
export type GuideReview = Timeliness &
  ({state: 'awaiting'} | {state: 'reviewed' | 'changed' | 'sample'; signOff: SignOff})
