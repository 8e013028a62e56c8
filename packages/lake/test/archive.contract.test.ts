import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {packTar, type TarEntry, type TarHeader} from 'modern-tar'

import {readContent} from '../src/archive/content.ts'
import type {LakeConfigInput} from '../src/config.ts'
import {runLake} from './command-line.ts'
import {openTestLake, type TestLake} from './test-lake.ts'

let lake: TestLake | undefined
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-archive-'))
})
afterEach(() => {
  lake?.close()
  lake = undefined
  rmSync(folder, {recursive: true})
})

const NOTE = '{"_id":"a","_type":"note"}\n'
const text = (name: string, body: string, header: Partial<TarHeader> = {}): TarEntry => ({
  header: {name, size: Buffer.byteLength(body), ...header},
  body,
})

async function archive(...entries: TarEntry[]): Promise<string> {
  const file = join(folder, 'export.tar.gz')
  writeFileSync(file, gzipSync(await packTar(entries)))
  return file
}

function read(file: string, limits: LakeConfigInput['limits'] = {}) {
  lake = openTestLake({limits})
  return readContent(file, lake.lake.parts, 'production')
}

/** What stands under the data folder's assets. */
function originals(): string[] {
  try {
    return readdirSync(join(lake?.dataDir ?? '', 'assets'), {recursive: true, encoding: 'utf8'}).filter(
      (name) => name.includes('.'),
    )
  } catch {
    return []
  }
}

describe('an archive is refused, and leaves nothing, when', () => {
  const data = text('x/data.ndjson', NOTE)
  const file = text('x/files/one.txt', 'one')
  const link: TarEntry = {header: {name: 'x/files/l', size: 0, type: 'symlink', linkname: '/etc/passwd'}}

  test.each<[string, TarEntry[], RegExp]>([
    ['a path climbs', [data, file, text('x/files/../../../evil', 'x')], /path that climbs/],
    ['a path starts at the root', [data, file, text('/files/evil', 'x')], /path that climbs/],
    ['a path has a backslash', [data, file, text('x\\..\\evil', 'x')], /path that climbs/],
    ['it holds a link', [data, file, link], /a symlink/],
    ['it has no documents', [file], /no \.ndjson file/],
    ['it has two files of documents', [data, text('data.ndjson', NOTE)], /more than one/],
    ['a line is no document', [file, text('data.ndjson', `${NOTE}{"_id":1}\n`)], /data\.ndjson, line 2/],
    ['assets.json is something else', [data, file, text('assets.json', '[1]')], /does not fit/],
    ['an image is none', [data, file, text('images/a.png', 'no picture')], /no image/],
    [
      'an asset is somewhere else',
      [
        file,
        text('data.ndjson', '{"_id":"a","_type":"n","i":{"_sanityAsset":"image@https://e.example/i.png"}}'),
      ],
      /only files in a \.tar\.gz/,
    ],
    [
      'an asset is not in it',
      [
        file,
        text('data.ndjson', '{"_id":"a","_type":"n","i":{"_sanityAsset":"image@file://./images/i.png"}}'),
      ],
      /is not in the archive/,
    ],
  ])('%s', async (_name, entries, message) => {
    await expect(read(await archive(...entries))).rejects.toThrow(message)
    expect(originals()).toEqual([])
  })

  test('it is no archive', async () => {
    const broken = join(folder, 'broken.tar.gz')
    writeFileSync(broken, 'not at all')
    await expect(read(broken)).rejects.toThrow(/cannot be read as a \.tar\.gz/)
  })

  test('it is cut off', async () => {
    const cut = join(folder, 'cut.tar.gz')
    const whole = gzipSync(await packTar([file, data, text('files/b.txt', 'b'.repeat(100_000))]))
    writeFileSync(cut, whole.subarray(0, whole.byteLength - 20))
    await expect(read(cut)).rejects.toThrow(/cannot be read as a \.tar\.gz/)
    expect(originals()).toEqual([])
  })

  test.each<[string, LakeConfigInput['limits'], RegExp]>([
    ['it unpacks to too much', {maxArchiveBytes: 1_000_000}, /more than 1000000 bytes unpacked/],
    ['it holds too many entries', {maxArchiveEntries: 2}, /more than 2 entries/],
    ['one file is too large', {maxAssetBytes: 1_000_000}, /more than 1000000 bytes for/],
  ])('%s', async (_name, limits, message) => {
    const zeros = text('x/files/zeros.bin', '\0'.repeat(3_000_000))
    await expect(read(await archive(data, file, zeros), limits)).rejects.toThrow(message)
    expect(originals()).toEqual([])
  })
})

test('a bomb is left at its limit: what it would unpack to is never held', async () => {
  // 100 MB of zeros in 100 kB, past the documents, in an entry that the lake would skip.
  const entries = Array.from({length: 4}, (_, index) => text(`x/skipped-${index}`, '\0'.repeat(25_000_000)))
  const file = await archive(text('x/data.ndjson', NOTE), ...entries)
  const began = performance.now()
  await expect(read(file, {maxArchiveBytes: 5_000_000})).rejects.toThrow(/5000000 bytes unpacked/)
  expect(performance.now() - began).toBeLessThan(2_000)
}, 30_000)

test('an import that is refused leaves neither documents nor files', async () => {
  const dataDir = join(folder, 'data')
  const file = await archive(
    text('x/data.ndjson', '{"_id":"a","_type":"n","link":{"_type":"reference","_ref":"nowhere"}}\n'),
    text('x/files/one.txt', 'one'),
  )
  const outcome = await runLake(dataDir, ['import', file])
  expect(outcome).toMatchObject({code: 1, stderr: expect.stringContaining('non-existent document "nowhere"')})
  expect(readdirSync(join(dataDir, 'assets', 'production', 'files'))).toEqual([])
  expect((await runLake(dataDir, ['init'])).stdout).toContain('"documents":0')
})

test('an export does not write over a file', async () => {
  const dataDir = join(folder, 'data')
  const file = join(folder, 'there.tar.gz')
  writeFileSync(file, 'mine')
  expect(await runLake(dataDir, ['export', file])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('EEXIST'),
  })
})

test('plain NDJSON keeps what other readers take for the end of a line', async () => {
  const file = join(folder, 'documents.ndjson')
  writeFileSync(file, `{"_id":"a","_type":"note","title":"one\u2028two\u0085three"}\n`)
  const {documents} = await read(file)
  expect(documents).toEqual([{_id: 'a', _type: 'note', title: 'one\u2028two\u0085three'}])
})
