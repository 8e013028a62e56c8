import {readdir, readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

import {expect, test} from '@jest/globals'

const WEB = resolve(import.meta.dirname, '..')

/** Static pages come without React (docs/decisions/0010): a client component on one would be drawn and never answer. */
const MEANT = [
  // In place of the whole document, where Next itself failed.
  'app/global-error.tsx',
  // Nothing in them moves: they make a page that is rendered for each visitor smaller (decision 8).
  'views/trials/card-body.tsx',
  'views/trials/facet-group.tsx',
]

test('client components are where React comes, and nowhere else', async () => {
  const files = await readdir(WEB, {recursive: true})
  const sources = files.filter(
    (file) => /\.tsx?$/.test(file) && !/(?:^|\/)(?:\.next[^/]*|node_modules)\//.test(file),
  )
  const found = await Promise.all(
    sources.map(async (file) => ({
      file,
      isClient: /^(['"])use client\1/m.test(await readFile(join(WEB, file), 'utf8')),
    })),
  )
  expect(found.flatMap(({file, isClient}) => (isClient ? [file] : [])).toSorted()).toEqual(MEANT)
})
