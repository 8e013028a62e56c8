import type {Plugin} from 'vite'

/** One place where the packaged Studio would leave the machine, point at an account that is not there, complain, or begin anew. */
type Cut = {
  /** Text that stands once in the packaged Studio. */
  at: string
  /** What takes its place. */
  put: string
  why: string
}

const CUTS: Cut[] = [
  {
    at: 'const fetchLatestAutoUpdatingVersion = async (options) => {',
    put: 'const fetchLatestAutoUpdatingVersion = async (options) => {\n\treturn;',
    why: 'asks sanity-cdn.com for newer versions; no setting turns it off',
  },
  {
    at: 'fetchLatestAvailableVersionForPackage = async (options) => {',
    put: 'fetchLatestAvailableVersionForPackage = async (options) => {\n\treturn;',
    why: 'asks sanity-cdn.com for newer versions; no setting turns it off',
  },
  {
    at: 'function ResourcesButton() {',
    put: 'function ResourcesButton() {\n\treturn null;',
    why: 'a help menu about sanity.io accounts, which tries api.sanity.io as soon as it stands there',
  },
  {
    at: 'dataset: input.dataset,',
    put: 'dataset: input.dataset, useProjectHostname: !1,',
    why: 'the workspace menu asks who is signed in with a client of its own, at a host named after the project',
  },
  {
    at: 'ws.send(formatRequest(method, params, requestId))',
    put: 'ws.readyState === ws.OPEN && ws.send(formatRequest(method, params, requestId))',
    why: 'says goodbye over a socket that is closing when the tab is left, which prints an error',
  },
  {
    at: 'imageUrl: "https://public.sanity.io/logos/favicon-192.png"',
    put: 'imageUrl: void 0',
    why: 'a picture for the system user, from public.sanity.io',
  },
  {
    at: '!enabled && !isLoading ? /* @__PURE__ */ jsx(CommentsUpsellProvider, { children }) : children',
    put: 'children',
    why: 'begins the whole Studio anew, with all its requests, once it hears that there are no comments: a dialog that was open is lost',
  },
]

/** The design system's web font, from a host of sanity.io; its font list goes on with the system's own. */
const REMOTE_FONT = /@font-face\s*\{[^}]*https:\/\/[a-z-]+\.sanity\.io\/[^}]*\}/g

const STUDIO_PACKAGE =
  /[\\/]node_modules[\\/](?:sanity[\\/]lib|@sanity[\\/]bifur-client[\\/]dist)[\\/][^\\/]+\.js$/
const BRIDGE_SCRIPT = /<script src="https:\/\/core\.sanity-cdn\.[a-z]+\/bridge\.js"[^>]*><\/script>\s*/

/**
 * Takes out of the Studio, while it is built, what reaches for sanity.io without a setting to stop it: a
 * library on one machine must work, and keep its console clean, with no network at all.
 *
 * The build fails when a cut no longer fits, so that a new version of the Studio is looked at again.
 */
export function localOnly(): Plugin {
  const made = new Set<Cut>()
  const cutting = {
    name: 'healing-library/local-only',
    transform: (code: string, id: string) => cut(code, id, (each) => made.add(each)),
  }
  return {
    ...cutting,
    enforce: 'pre',
    // The development server bundles dependencies on their own, with plugins of their own.
    config: () => ({optimizeDeps: {rolldownOptions: {plugins: [cutting]}}}),
    transformIndexHtml: (html) => html.replace(BRIDGE_SCRIPT, ''),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const missing = CUTS.filter((each) => !made.has(each))
        if (missing.length > 0) {
          const lines = missing.map(({at, why}) => `  ${at}\n    (${why})`)
          this.error(`The installed Studio no longer holds, look at it again:\n${lines.join('\n')}`)
        }
        for (const asset of Object.values(bundle)) {
          if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
          if (/url\(["']?https?:/.test(String(asset.source))) {
            this.error(`${asset.fileName} loads from another host`)
          }
        }
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The Studio was built without an index.html')
        const html = String(page.source)
        if (!BRIDGE_SCRIPT.test(html)) {
          this.error('index.html no longer loads the bridge script, look at it again')
        }
        page.source = html.replace(BRIDGE_SCRIPT, '')
      },
    },
  }
}

/** A file of the packaged Studio without what leaves the machine; null where nothing of it stands in the file. */
export function cut(code: string, id: string, told: (made: Cut) => void = () => {}) {
  if (id.endsWith('.css')) return {code: code.replace(REMOTE_FONT, ''), map: null}
  if (!STUDIO_PACKAGE.test(id.split('?')[0] ?? id)) return null
  const cuts = CUTS.filter(({at}) => code.includes(at))
  if (cuts.length === 0) return null
  let result = code
  for (const each of cuts) {
    told(each)
    result = result.replace(each.at, () => each.put)
  }
  return {code: result, map: null}
}
