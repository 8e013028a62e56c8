import type {Named} from './read-identifier.ts'

/** The draft of a publication of which only its name is known: who cites it fills in the rest from its record. */
export const publicationDraft = (named: Named, id: string) => ({
  _id: `drafts.${id}`,
  _type: 'publication',
  publisherKind: 'journal',
  ...(named.kind === 'doi' ? {doi: named.doi} : {}),
  ...(named.kind === 'pmid' ? {pmid: named.pmid} : {}),
  ...(named.kind === 'title' ? {title: named.words} : {}),
})

/** A reference as the Studio makes it to what is not yet published: it becomes a strong one when that is. */
export const referenceToDraft = (id: string) => ({
  _type: 'reference',
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'publication', template: {id: 'publication'}},
})
