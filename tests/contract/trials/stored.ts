import {isStoredDocument, type StoredDocument} from '@healing-library/content/check/stored-document'
import {readRecord, type RegistryRecord} from '@healing-library/registry/curate/documents'

import {testNctId} from '../../../packages/registry/test/studies.fixture.ts'
import type {TrialSync} from './trial-sync.ts'

/** A trial of the library, with what staff say beside what the registry says. */
export const trialOf = (number: number, more: Record<string, unknown> = {}): StoredDocument => ({
  _id: `trial-${testNctId(number).toLowerCase()}`,
  _type: 'clinicalTrial',
  nctId: testNctId(number),
  briefTitle: `Test record ${number}`,
  overallStatus: 'RECRUITING',
  statusAsOf: '2026-01-15',
  staffNote: 'A word of ours.',
  plainSummary: 'What it is about.',
  substances: [{_key: 'a', _type: 'reference', _ref: 'guide-ketamine', _weak: true}],
  ...more,
})

/** What a lake holds, read as an administrator. */
export function storedIn({library}: TrialSync) {
  const read = async (id: string): Promise<StoredDocument | undefined> => {
    const document: unknown = await library.editor.getDocument(id)
    return isStoredDocument(document) ? document : undefined
  }
  return {
    read,
    recordOf: async (number: number): Promise<RegistryRecord> =>
      readRecord(await read(`registry.${testNctId(number)}`)),
    everything: async (): Promise<StoredDocument[]> => {
      const all: unknown = await library.editor.fetch('*[!(_id in path("_.**"))] | order(_id)')
      return Array.isArray(all) ? all.filter(isStoredDocument) : []
    },
  }
}
