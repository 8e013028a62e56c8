import {atLeastOne, documentOf, reference, references, words} from './parts.ts'

/** The one document of what stands on every page; any id but “siteSettings” is refused. */
export const siteSettings = documentOf('siteSettings', {
  title: words(60),
  tagline: words(120),
  intro: words(600),
  featuredGuides: references.max(6, 'Six at most.').optional(),
  featuredTrialLists: references.optional(),
  disclaimer: reference,
  helplines: references.min(1, atLeastOne),
}).refine(({_id}) => /^(?:drafts\.|versions\.[^.]+\.)?siteSettings$/.test(_id), {
  path: ['_id'],
  message: 'There is one document of settings, with the id siteSettings.',
})
