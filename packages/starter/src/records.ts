import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {READ_AS} from '@healing-library/content/vocabulary/evidence'
import {z} from 'zod'

import {publicationId, type StarterDocument} from './authoring/document.ts'

const record = z.looseObject({_id: z.string().min(1), _type: z.string().min(1)})

const source = z.strictObject({
  publication: z.string().min(1),
  readAs: z.string().refine((value) => value in READ_AS),
  readOn: z.iso.date(),
  /** Where the copy was that was read: addresses, or a public repository and the file in it. */
  readIn: z.array(z.string().min(1)).min(1),
})

/** Publications, trials and translations are records, one a line, for which prose in TypeScript would be no help. */
export function readRecords(name: 'publications' | 'trials' | 'translations'): StarterDocument[] {
  return lines(name).map((line) => record.parse(line))
}

/** The publications, each with what was read of it and when; where is for editors, in data/sources.ndjson. */
export function readPublications(): StarterDocument[] {
  const sources = new Map(
    lines('sources').map((line) => {
      const {publication, readAs, readOn} = source.parse(line)
      return [publicationId(publication), {readAs, readOn}]
    }),
  )
  return readRecords('publications').map((publication) => ({...publication, ...sources.get(publication._id)}))
}

function lines(name: string): unknown[] {
  const path = join(import.meta.dirname, '..', 'data', `${name}.ndjson`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
}
