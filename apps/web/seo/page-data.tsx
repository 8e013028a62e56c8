import {HOME_PATH} from '@healing-library/content/paths'

import {environment} from '../config.ts'
import type {Locale} from '../messages/locale.ts'
import {messages} from '../messages/messages.ts'
import {Breadcrumb, type Crumb} from '../ui/breadcrumb.tsx'
import {breadcrumbJsonLd} from './breadcrumb-json-ld.ts'
import {graphOf, type Node, scriptJson, type UrlOf} from './json-ld.ts'

const urlOf: UrlOf = (path) => new URL(path, environment.siteUrl).href

/** Where the page stands, for readers, and what it says, for machines. Comes before the page in its route. */
export function PageData({
  locale = 'en',
  home = HOME_PATH,
  above = [],
  here,
  nodes = () => [],
}: {
  locale?: Locale
  /** The start page in the language of the page. */
  home?: string
  /** The pages above this one, without the start page. */
  above?: readonly Crumb[]
  here: Crumb
  nodes?: (urlOf: UrlOf) => readonly Node[]
}) {
  const words = messages(locale).breadcrumb
  const way = [{name: words.home, path: home}, ...above]
  return (
    <>
      <Breadcrumb label={words.label} above={way} here={here.name} />
      <JsonLd nodes={(url) => [breadcrumbJsonLd(way, here, url), ...nodes(url)]} />
    </>
  )
}

/** What a page says, for machines, without a way to it: for the start page. */
export function JsonLd({nodes}: {nodes: (urlOf: UrlOf) => readonly Node[]}) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{__html: scriptJson(graphOf(nodes(urlOf)))}}
    />
  )
}
