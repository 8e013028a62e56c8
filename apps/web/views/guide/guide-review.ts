import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

type SignOff = SubstanceGuide['signOffs'][number]

/** What may be said about the review of exactly this content. */
export type GuideReview = {state: 'awaiting'} | {state: 'reviewed' | 'changed' | 'sample'; signOff: SignOff}
