import {beforeAll, expect, jest, test} from '@jest/globals'

import {currentLibrary, type Library} from './harness/library.ts'
import {inTurns, rawRequest} from './harness/raw-request.ts'

jest.setTimeout(120_000)

let library: Library
beforeAll(async () => {
  library = await currentLibrary()
})

const EVIL = 'evil.example'
/** What somebody may say of the host that they ask. */
const NAMES: Record<string, string>[] = [
  {host: EVIL},
  {'x-forwarded-host': EVIL, 'x-forwarded-proto': 'https', 'x-forwarded-port': '666'},
  {'x-forwarded-host': EVIL, rsc: '1'},
  {forwarded: `host=${EVIL};proto=https`, 'x-original-url': `//${EVIL}/`, 'x-rewrite-url': `//${EVIL}/`},
]
const NAMING = [
  '/',
  '/library/ketamine',
  '/library/ketamine/',
  '/library/no-such-guide',
  '/nothing',
  '/trials?q=a',
  '/trials/nct03113968',
  '/search?q=a',
  '/compare?a=mdma&b=ketamine',
  '/interactions?a=mdma&b=ketamine',
  '/feed.atom',
  '/library/feed.atom',
  '/trials/feed.atom',
  '/events/events.ics',
  '/sitemap.xml',
  '/sitemap/pages.xml',
  '/robots.txt',
  '/llms.txt',
  '/manifest.webmanifest',
  '/healthz',
  '/api/preview/enable?sanity-preview-secret=guessed&sanity-preview-pathname=/library',
  '/api/preview/leave',
  '/api/revalidate',
]

test('no answer of the site names a host that the request gave, and none that is kept', async () => {
  const {siteUrl} = library
  const poisoned = NAMING.flatMap((path) => NAMES.map((headers) => ({path, headers})))
  const told = await inTurns(poisoned, async ({path, headers}) => {
    const {status, text} = await rawRequest(siteUrl, path, headers)
    return {path, headers, status, names: text.includes(EVIL)}
  })
  expect(told.filter(({status, names}) => names || status === 0 || status >= 500)).toEqual([])
  const after = await inTurns(NAMING, async (path) => ({path, text: (await rawRequest(siteUrl, path)).text}))
  expect(after.filter(({text}) => text.includes(EVIL)).map(({path}) => path)).toEqual([])
  // It would have been seen: the pages name their own address.
  expect(after.find(({path}) => path === '/library/ketamine')?.text).toContain(
    `rel="canonical" href="${siteUrl}`,
  )
})

test.each([
  `http://${EVIL}/library/ketamine`,
  `http://${EVIL}/library/ketamine/`,
  `HTTPS://a:b@${EVIL}:81/trials`,
  `http://${EVIL}//${EVIL}/`,
  `//${EVIL}/`,
  `/\\${EVIL}/`,
  `/.//${EVIL}/`,
  `/%2e%2e//${EVIL}/`,
  `/%5c%5c${EVIL}/`,
])('nobody is led elsewhere by asking for %s', async (target) => {
  const {status, text} = await rawRequest(library.siteUrl, target)
  expect(status).toBeGreaterThan(0)
  expect(status).toBeLessThan(500)
  // A single stroke, and no host: a path of this site.
  const location = /^location: (.*)\r$/im.exec(text)?.[1] ?? '/'
  expect(location).toMatch(/^\/(?![/\\])/)
})

test.each(['*', `${EVIL}:443`, 'http://[', 'javascript:alert(1)'])('%s is no address', async (target) => {
  expect((await rawRequest(library.siteUrl, target)).status).toBe(400)
})

const UPS = ['..', '%2e%2e', '.%2E', '%252e%252e', '%c0%ae%c0%ae', '%uff0e%uff0e', '..;']
const UPS_WITH_STROKE = ['..%2f', '..%5c', '..\\', '%2e%2e%2f', '%252e%252e%252f', '....//']
const FILES = ['etc/passwd', 'package.json', '.data/secrets.json', 'library.json']
const ODD = [
  '%00',
  'a%00.png',
  '%',
  '%zz',
  '%ff%fe',
  '%ed%a0%80',
  'a%0d%0aset-cookie:%20x=1',
  '%2fetc%2fpasswd',
  'file:///etc/passwd',
  'C:\\windows\\win.ini',
  '.git/config',
  '.env',
  'a'.repeat(9_000),
  '%'.repeat(3_000),
  'a/'.repeat(3_000),
  '/'.repeat(5_000),
]
const BELOW = [
  ...UPS.flatMap((up) => FILES.map((file) => `${`${up}/`.repeat(8)}${file}`)),
  ...UPS_WITH_STROKE.flatMap((up) => FILES.map((file) => `${up.repeat(8)}${file}`)),
  ...ODD,
]
/** Of a file of this machine, of a stack, of a header that the address brought. */
const LEAKED = /root:x:0|"workspaces"|"lockfileVersion"|webhookSecret|"dataFolder"|\bat \w+ \(|^set-cookie/im

test('no address, however it is written, leads to a file outside of what is served, to a fault or to a stack', async () => {
  const {siteUrl, studioUrl, lakeUrl, registryUrl} = library
  const bases: [string, string[]][] = [
    [
      siteUrl,
      ['/', '/_next/static/', '/fonts/', '/data/', '/library/', '/events/', '/about/', '/es/', '/api/'],
    ],
    [studioUrl, ['/', '/static/']],
    [
      lakeUrl,
      ['/', '/images/local/production/', '/files/local/production/', '/v2026-11-01/data/doc/production/'],
    ],
    [new URL(registryUrl).origin, ['/', '/api/v2/', '/api/v2/studies/', '/literature/']],
  ]
  const all = bases.flatMap(([origin, below]) =>
    below.flatMap((base) => BELOW.map((rest) => ({origin, target: base + rest}))),
  )
  const answers = await inTurns(all, async ({origin, target}) => {
    const {status, text} = await rawRequest(origin, target)
    // What the lake does not serve it says by name, with 501.
    const isFault = status === 0 || (status >= 500 && status !== 501)
    return {target: `${origin}${target.slice(0, 80)}`, status, isFault, leaked: LEAKED.exec(text)?.[0]}
  })
  expect(answers.filter(({isFault, leaked}) => isFault || leaked !== undefined)).toEqual([])
  process.stdout.write(`${answers.length} addresses that lead out of the folders: nothing came back\n`)
})

test('nothing but pictures of the content is fetched for whoever asks', async () => {
  const {siteUrl, lakeUrl, studioUrl} = library
  const {host} = new URL(lakeUrl)
  const urls = [
    studioUrl,
    `${studioUrl}/images/a.png`,
    `${lakeUrl}/healthz`,
    `${lakeUrl}/images/../healthz`,
    `${lakeUrl}/images/%2e%2e/healthz`,
    `${lakeUrl}/images/..%2fhealthz`,
    `${lakeUrl}/images/%252e%252e/v2026-11-01/data/query/production?query=*`,
    `http://a:b@${host}/images/local/production/a.png`,
    `http://${host}@${EVIL}/images/`,
    `//${host}/images/a.png`,
    `/\\${host}/images/a.png`,
    'file:///etc/passwd',
    'data:image/png;base64,iVBORw0KGgo=',
    'http://169.254.169.254/latest/meta-data/',
    '/healthz',
    '/metrics',
    '/api/preview/enable',
    '/../../etc/passwd',
  ]
  const answers = await inTurns(urls, async (url) => ({
    url,
    ...(await rawRequest(siteUrl, `/_next/image?url=${encodeURIComponent(url)}&w=640&q=75`)),
  }))
  expect(answers.filter(({status}) => status < 400 || status >= 500)).toEqual([])
})
