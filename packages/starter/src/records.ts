import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {z} from 'zod'

import type {StarterDocument} from './authoring/document.ts'

const record = z.looseObject({_id: z.string().min(1), _type: z.string().min(1)})

/** Publications and trials are records, one a line, for which prose in TypeScript would be no help. */
export function readRecords(name: 'publications' | 'trials'): StarterDocument[] {
  const path = join(import.meta.dirname, '..', 'data', `${name}.ndjson`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => record.parse(JSON.parse(line)))
}
