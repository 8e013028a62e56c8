import {readEnvironment} from '@healing-library/contracts/environment'
import {createElement as h} from 'react'

/**
 * The page around the Studio. The default one loads its fonts from sanity.io; this one loads nothing: the
 * Studio's font list falls back to the system's own.
 *
 * Plain JavaScript: the command line of Sanity 8.12 imports this file without a JSX loader.
 */

const PAGE_STYLE = `
  html { background-color: #ffffff; }
  @media (prefers-color-scheme: dark) { html { background-color: #13141b; } }
  html, body, #sanity { height: 100%; }
  body { margin: 0; -webkit-font-smoothing: antialiased; }
`

/** "Manage project" and "Invite members" lead to an account at sanity.io: an embedded lake has none. */
const NO_ACCOUNT_STYLE = `a[href^="https://www.sanity.io/manage"] { display: none !important; }`

/** @param {{css?: string[], entryPath: string}} props */
export default function Document({css = [], entryPath}) {
  const embedded = readEnvironment(process.env).contentLake.kind === 'embedded'
  return h(
    'html',
    {lang: 'en'},
    h(
      'head',
      null,
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover'}),
      h('meta', {name: 'robots', content: 'noindex'}),
      h('meta', {name: 'referrer', content: 'same-origin'}),
      h('title', null, 'Healing Library Studio'),
      h('link', {rel: 'icon', href: '/static/library.svg', type: 'image/svg+xml'}),
      h('script', {src: '/static/error-channel.js'}),
      css.map((href) => h('link', {key: href, href, rel: 'stylesheet'})),
      h('style', {dangerouslySetInnerHTML: {__html: embedded ? PAGE_STYLE + NO_ACCOUNT_STYLE : PAGE_STYLE}}),
    ),
    h(
      'body',
      null,
      h('div', {id: 'sanity'}),
      h('script', {src: entryPath, type: 'module'}),
      h('noscript', null, h('p', null, 'The Studio needs JavaScript. The public library does not.')),
    ),
  )
}
