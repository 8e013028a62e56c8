import 'server-only'
import {environment} from '../config.ts'
import {loadNews} from '../loaders/news.ts'
import {messages} from '../messages/messages.ts'
import {newsFeed, type NewsSection} from './news-feed.ts'

/** The feed of a section. */
export async function answerNews(section: NewsSection): Promise<Response> {
  const feed = newsFeed(await loadNews(), section, {
    siteUrl: environment.siteUrl,
    words: messages('en').feeds,
  })
  return new Response(feed, {headers: {'content-type': 'application/atom+xml; charset=utf-8'}})
}
