import {tagsForChange} from '@healing-library/content/tags'
import type {ContentChange} from '@healing-library/contracts/webhook'

/** Every page carries this tag: expiring it renders the whole site anew, a page at a time, as it is visited. */
export const LIBRARY_TAG = 'library'

/** The id of no document. A signed change with it says: anything may have changed while the site was not listening. */
const EVERYTHING = '*'

export function tagsToExpire(change: ContentChange): string[] {
  return change._id === EVERYTHING ? [LIBRARY_TAG] : tagsForChange(change)
}
