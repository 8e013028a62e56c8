import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {createContentClient} from '@healing-library/content/client'
import {openLake} from '@healing-library/lake'
import {starterDocuments} from '@healing-library/starter'
import type {SanityClient} from '@sanity/client'

/** A real lake in a folder of its own that holds the starter content, or other documents, and the clients of the site and of an editor. */
export type LibraryLake = {
  documents: readonly StoredDocument[]
  /** Reads as the public site does: published documents, without a token. */
  site: SanityClient
  /** Reads and writes everything. */
  editor: SanityClient
  close: () => void
}

const silent = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}

export async function openLibraryLake(
  documents: readonly StoredDocument[] = starterDocuments(),
): Promise<LibraryLake> {
  const dataDir = mkdtempSync(join(tmpdir(), 'library-lake-'))
  const lake = openLake({dataDir, config: {projectId: 'local'}, log: silent})
  const {token} = lake.parts.directory.addToken({label: 'test', roleNames: ['administrator']})
  const client = (token: string | undefined) =>
    createContentClient({
      kind: 'embedded',
      projectId: 'local',
      dataset: 'production',
      apiHost: 'http://lake.test',
      token,
    }).withConfig({resolveFetch: () => (input, init) => lake.fetch(new Request(input, init))})
  const editor = client(token).withConfig({perspective: 'raw'})
  await editor.mutate(
    documents.map((document) => ({createOrReplace: document})),
    {visibility: 'sync'},
  )
  return {
    documents,
    site: client(undefined),
    editor,
    close: () => {
      lake.close()
      rmSync(dataDir, {recursive: true})
    },
  }
}
