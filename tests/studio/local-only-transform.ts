import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {cut} from '../../studio/vite/local-only.ts'

const CUTS = readFileSync(join(import.meta.dirname, '../../studio/vite/local-only.ts'))

/** For jest: cuts out of the packaged Studio what its build cuts out. */
const transformer = {
  process: (code: string, path: string) => ({code: cut(code, path)?.code ?? code}),
  getCacheKey: (code: string) => createHash('sha256').update(CUTS).update(code).digest('hex'),
}

export default transformer
