import {publishedId} from '@healing-library/content/check/stored-document'

import {dayOf} from '../../../ui/day-of.ts'
import type {DraftAuthors} from '../draft-authors.ts'
import type {Given, MakePart, WorkRow} from '../part.ts'

export const myDrafts: MakePart = (given) => ({
  name: 'myDrafts',
  title: 'Drafts you started',
  rows: draftRows(given, (author, me) => author?.startedBy === me),
  empty: 'You have no unpublished change.',
})

export const otherDrafts: MakePart = (given) => ({
  name: 'otherDrafts',
  title: 'Drafts of others',
  rows: draftRows(given, (author, me) => author?.startedBy !== me),
  empty: 'Nobody else has an unpublished change.',
})

function draftRows(
  {work, me, beside}: Given,
  isWanted: (author: DraftAuthors | undefined, me: string) => boolean,
): WorkRow[] | undefined {
  const {authors, nameOf, titleOfType} = beside
  return (
    authors &&
    work.drafts
      .filter(({_id}) => isWanted(authors.get(_id), me))
      .map(({_id, _type, _updatedAt, title}) => {
        const author = authors.get(_id)
        const by =
          author === undefined
            ? 'by somebody'
            : author.lastBy === me
              ? 'by you'
              : `by ${nameOf(author.lastBy)}`
        return {
          key: _id,
          title: title ?? publishedId(_id),
          detail: `${titleOfType(_type)} · changed on ${dayOf(_updatedAt)} ${by}`,
          place: {kind: 'document', id: publishedId(_id), type: _type},
        }
      })
  )
}
