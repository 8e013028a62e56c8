import {REVIEW_FILTER, reviewRefusal} from './review-guard.ts'
import {SIGN_OFF_FILTER, signOffRefusal} from './sign-off-guard.ts'

/** What a Content Lake that knows guards refuses for this library, beside what its grants say. */
export const LIBRARY_GUARDS = [
  {name: 'sign-off', filter: SIGN_OFF_FILTER, check: signOffRefusal},
  {name: 'review', filter: REVIEW_FILTER, check: reviewRefusal},
]
