import {
  ABOUT_PATH,
  CONDITIONS_PATH,
  EVENTS_PATH,
  HOME_PATH,
  INTERACTIONS_PATH,
  LIBRARY_PATH,
  partySlug,
  RESEARCH_PATH,
  slugsTogether,
  STORIES_PATH,
  TREATMENTS_PATH,
  TRIAL_LISTS_PATH,
  TRIALS_PATH,
} from '@healing-library/content/paths'
import type {DocumentResolver} from 'sanity/presentation'

/** Which document an address shows, so that the preview opens its form beside the page. The first that fits counts. */
export const mainDocuments: DocumentResolver[] = [
  {route: HOME_PATH, type: 'siteSettings'},
  bySlug(LIBRARY_PATH, 'substanceGuide'),
  {...bySlug(LIBRARY_PATH, 'substanceGuide'), route: `${LIBRARY_PATH}/:slug/print`},
  {...bySlug(STORIES_PATH, 'substanceGuide'), route: `${STORIES_PATH}/about/:slug`},
  {
    route: `/:language${LIBRARY_PATH}/:slug`,
    filter: '_type == "translation" && language == $language && translationOf->slug.current == $slug',
    params: ({params}) => ({language: params['language'] ?? '', slug: params['slug'] ?? ''}),
  },
  bySlug(TREATMENTS_PATH, 'modality'),
  bySlug(CONDITIONS_PATH, 'condition'),
  bySlug(EVENTS_PATH, 'event'),
  bySlug(TRIAL_LISTS_PATH, 'trialList'),
  bySlug(ABOUT_PATH, 'page'),
  {route: ABOUT_PATH, filter: '_type == "page" && slug.current == "about"'},
  {
    route: `${RESEARCH_PATH}/:id`,
    filter: '_type == "publication" && _id == $id',
    params: ({params}) => ({id: params['id'] ?? ''}),
  },
  {
    route: `${TRIALS_PATH}/:nctId`,
    filter: '_type == "clinicalTrial" && nctId == $nctId',
    params: ({params}) => ({nctId: (params['nctId'] ?? '').toUpperCase()}),
  },
  {
    route: `${INTERACTIONS_PATH}/:slugs`,
    resolve: ({params}) => interactionOf(slugsTogether(params['slugs'] ?? '')),
  },
]

function bySlug(path: string, type: string): DocumentResolver {
  return {
    route: `${path}/:slug`,
    filter: `_type == "${type}" && slug.current == $slug`,
    params: ({params}) => ({slug: params['slug'] ?? ''}),
  }
}

/** A side is a guide or a name, of which the address holds the slug: a query cannot make one, so that guides alone are found. */
function interactionOf(slugs: readonly string[]) {
  const [one, other] = slugs.map(partySlug)
  if (one === undefined || other === undefined) return undefined
  return {
    filter: `_type == "interaction" && (
      (a.guide->slug.current == $one && b.guide->slug.current == $other)
      || (a.guide->slug.current == $other && b.guide->slug.current == $one)
      || (a.guide->slug.current in [$one, $other] && lower(b.name) in [$oneName, $otherName])
      || (b.guide->slug.current in [$one, $other] && lower(a.name) in [$oneName, $otherName])
    )`,
    params: {one, other, oneName: nameOf(one), otherName: nameOf(other)},
  }
}

const nameOf = (slug: string): string => slug.replaceAll('-', ' ')
