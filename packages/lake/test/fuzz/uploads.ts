import {createHash} from 'node:crypto'

import {type Arbitrary, constantFrom, integer, oneof, record, tuple, uint8Array} from 'fast-check'

import {type FuzzedRequest, oddText, role} from './fuzzed-request.ts'

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVR4nGMQMgkTMgljgFAAEA4CcUNrdOsAAAAASUVORK5CYII=',
  'base64',
)
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const HUGE_GIF = Buffer.concat([
  Buffer.from('GIF89a'),
  Buffer.from([0xff, 0xff, 0xff, 0xff]),
  GIF.subarray(10),
])
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'
const STARTS = [
  PNG,
  GIF,
  HUGE_GIF,
  Buffer.from(SVG),
  Buffer.from(SVG.replace('<rect', '<script>1</script><rect')),
  Buffer.from(SVG.replaceAll('"4"', '"99999999"')),
  Buffer.from('<!DOCTYPE x [<!ENTITY a "aaaa">]><svg>&a;</svg>'),
  Buffer.from('%PDF-1.4'),
  Buffer.from('RIFF\0\0\0\0WEBPVP8 '),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.from('\0\0\0 ftypavif'),
  Buffer.from('PK\x03\x04'),
  Buffer.from([]),
  Buffer.from('II*\0\x08\0\0\0'),
]

/** A file that is what it starts as, one that is cut off, one with a byte changed, or anything at all. */
const bytes = () =>
  oneof(
    constantFrom(...STARTS).map((start) => new Uint8Array(start)),
    tuple(constantFrom(...STARTS), integer({min: 0, max: 200}), integer({min: 0, max: 255})).map(
      ([start, at, value]) => {
        const changed = new Uint8Array(start)
        if (changed.length > 0) changed[at % changed.length] = value
        return changed
      },
    ),
    tuple(constantFrom(...STARTS), integer({min: 0, max: 100})).map(
      ([start, keep]) => new Uint8Array(start.subarray(0, keep)),
    ),
    uint8Array({maxLength: 400}).map((some) => new Uint8Array(some)),
  )

const upload = () =>
  record({
    bytes: bytes(),
    kind: constantFrom('images', 'files'),
    filename: oddText(),
    meta: constantFrom('', 'palette', 'exif', 'none', 'lqip,blurhash'),
    type: constantFrom('image/png', 'text/html', 'x'),
    role: role(),
  }).map(({bytes, kind, filename, meta, type, role}) => ({
    method: 'POST',
    path: `/v2026-11-01/assets/${kind}/production?${new URLSearchParams({filename: filename.toWellFormed(), meta})}`,
    headers: {'content-type': type},
    body: bytes,
    role,
  }))

const UPLOADED = `${createHash('sha1').update(PNG).digest('hex')}-2x2.png`
const NAMES = [
  UPLOADED,
  UPLOADED,
  UPLOADED,
  UPLOADED,
  'image-x.png',
  '../../production.sqlite',
  '%2e%2e%2fsystem.sqlite',
  `${'0'.repeat(40)}-1x1.png`,
  `${'0'.repeat(40)}.pdf`,
  '',
  'a/b',
]
const delivery = () =>
  record({
    kind: constantFrom('images', 'files'),
    name: constantFrom(...NAMES),
    option: constantFrom('w', 'h', 'rect', 'fm', 'q', 'dpr', 'bg', 'fit', 'crop', 'blur', 'or', 'dl', 'fp-x'),
    value: oneof(
      oddText(),
      integer().map(String),
      integer({min: 0, max: 5000}).map(String),
      constantFrom(
        '0,0,1,1',
        '0,0,2,2',
        '1,1,9,9',
        '-1,0,1,1',
        'crop',
        'max',
        'fillmax',
        'entropy',
        'jpg',
        'pjpg',
        'avif',
        'json',
        'ff0000',
        'format',
        '90',
      ),
    ),
    role: role(),
  }).map(({kind, name, option, value, role}) => ({
    method: 'GET',
    path: `/${kind}/test/production/${name}?${new URLSearchParams({[option]: value.toWellFormed()})}`,
    headers: {},
    body: undefined,
    role,
  }))

export const uploadRequests = (): Arbitrary<FuzzedRequest> =>
  oneof({weight: 3, arbitrary: upload()}, {weight: 1, arbitrary: delivery()})
