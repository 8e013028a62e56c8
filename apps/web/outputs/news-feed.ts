import {
  conditionPath,
  FEED_PATH,
  guidePath,
  HOME_PATH,
  LIBRARY_FEED_PATH,
  LIBRARY_PATH,
  modalityPath,
  publicationPath,
  RESEARCH_FEED_PATH,
  RESEARCH_PATH,
  STORIES_FEED_PATH,
  STORIES_PATH,
} from '@healing-library/content/paths'
import type {News} from '@healing-library/content/queries/news'

import type {FeedWords} from '../messages/en/feeds.ts'
import {type AtomEntry, atomXml} from '../trials/atom.ts'

const MAX_ENTRIES = 50

export type NewsSection = keyof FeedWords['titles']

const SECTIONS: Readonly<Record<NewsSection, {feed: string; page: string}>> = {
  all: {feed: FEED_PATH, page: HOME_PATH},
  library: {feed: LIBRARY_FEED_PATH, page: LIBRARY_PATH},
  research: {feed: RESEARCH_FEED_PATH, page: RESEARCH_PATH},
  stories: {feed: STORIES_FEED_PATH, page: STORIES_PATH},
}

/** A section's feed, or that of all: the latest first. */
export function newsFeed(
  news: News,
  section: NewsSection,
  {siteUrl, words}: {siteUrl: string; words: FeedWords},
): string {
  const entries = {
    library: () => pageEntries(news.pages, words),
    research: () => publicationEntries(news.publications, words),
    stories: () => storyEntries(news.stories, words),
  }
  const chosen = section === 'all' ? Object.values(entries).flatMap((make) => make()) : entries[section]()
  const {feed, page} = SECTIONS[section]
  return atomXml({
    id: siteUrl + feed,
    title: words.titles[section],
    selfUrl: siteUrl + feed,
    pageUrl: siteUrl + page,
    rights: words.rights,
    entries: chosen
      .toSorted((one, other) => (one.updated < other.updated ? 1 : -1))
      .slice(0, MAX_ENTRIES)
      .map((entry) => ({...entry, id: siteUrl + entry.id, url: siteUrl + entry.url})),
  })
}

const PATHS = {substanceGuide: guidePath, condition: conditionPath, modality: modalityPath}

function pageEntries(pages: News['pages'], words: FeedWords): AtomEntry[] {
  return pages.map(({_type, slug, title, deck, firstPublished, contentUpdated, changeNote}) => {
    const url = PATHS[_type](slug)
    const isNew = firstPublished === contentUpdated
    const kind = words.kinds[_type]
    return {
      // Each change of content is an entry of its own: a reader that has seen one is told of the next.
      id: `${url}#${contentUpdated}`,
      url,
      title: isNew ? words.newPage(kind, title) : words.changedPage(kind, title),
      updated: `${contentUpdated}T00:00:00Z`,
      summary: (isNew ? deck : changeNote) ?? words.noNote,
    }
  })
}

function publicationEntries(publications: News['publications'], words: FeedWords): AtomEntry[] {
  return publications.map(({_id, _createdAt, title, year, journal, publisher, resultLine}) => {
    const url = publicationPath(_id)
    const source = [journal ?? publisher, year === null ? null : String(year)].filter((part) => part !== null)
    return {
      id: url,
      url,
      title: words.publication(title),
      updated: _createdAt,
      summary: [source.join(', '), resultLine ?? words.noResult].filter((line) => line !== '').join('\n'),
    }
  })
}

function storyEntries(stories: News['stories'], words: FeedWords): AtomEntry[] {
  return stories.map(({_id, _createdAt, title, outcome, illustrative, about}) => {
    const page = about._type === 'modality' ? modalityPath(about.slug) : guidePath(about.slug)
    return {
      id: `${STORIES_PATH}#${_id}`,
      url: page,
      title: words.story(title, about.title),
      updated: _createdAt,
      summary: [
        words.outcome(words.outcomes[outcome]),
        ...(illustrative === true ? [words.illustrative] : []),
      ].join(' '),
    }
  })
}
