import {personId} from './document.ts'
import {references} from './rows.ts'

/** Who wrote a page of the starter content, and when it is looked at again. */
export const editorial = {
  authors: references(personId('editor-sample')),
  firstPublished: '2026-11-21',
  contentUpdated: '2026-11-21',
  nextReviewDue: '2027-05-21',
}
