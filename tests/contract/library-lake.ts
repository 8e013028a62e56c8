import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {AUDIT_EVENTS} from '@healing-library/content/audit'
import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {createContentClient, createDraftClient} from '@healing-library/content/client'
import {LIBRARY_ROLES} from '@healing-library/content/roles'
import {LIBRARY_GUARDS} from '@healing-library/content/rules/review/guards'
import {type Listening, openLake, serveLake} from '@healing-library/lake'
import {starterDocuments} from '@healing-library/starter'
import type {SanityClient} from '@sanity/client'

/** A real lake in a folder of its own that holds the starter content, or other documents, and the clients of the site and of an editor. */
export type LibraryLake = {
  documents: readonly StoredDocument[]
  /** Reads as the public site does: published documents, without a token. */
  site: SanityClient
  /** Reads and writes everything. */
  editor: SanityClient
  /** What somebody of a role may. */
  as: (role: string) => SanityClient
  /** A person with an account of this role, signed in. */
  signedIn: (name: string, role: string) => Promise<{id: string; token: string; client: SanityClient}>
  /** Puts it on a free port of this machine, for those who come over HTTP. */
  serve: () => Promise<Listening>
  /** Any request, as somebody of a role or as nobody in particular. */
  ask: (url: URL, role?: string) => Promise<Response>
  /** Reads as the site does for an editor who previews drafts. */
  drafts: SanityClient
  close: () => void
}

const silent = {debug: () => {}, info: () => {}, warn: () => {}, error: () => {}}

export async function openLibraryLake(
  documents: readonly StoredDocument[] = starterDocuments(),
  /** Pages that may ask it. */
  allowedOrigins: string[] = [],
): Promise<LibraryLake> {
  const dataDir = mkdtempSync(join(tmpdir(), 'library-lake-'))
  const lake = openLake({
    dataDir,
    config: {
      projectId: 'local',
      roles: LIBRARY_ROLES,
      guards: LIBRARY_GUARDS,
      audit: [...AUDIT_EVENTS],
      allowedOrigins,
    },
    log: silent,
  })
  const tokenOf = (role: string) =>
    lake.parts.directory.addToken({label: `test as ${role}`, roleNames: [role]}).token
  const tokens = new Map<string, string>()
  const knownTokenOf = (role: string) => {
    const token = tokens.get(role) ?? tokenOf(role)
    tokens.set(role, token)
    return token
  }
  const target = {
    kind: 'embedded',
    projectId: 'local',
    dataset: 'production',
    apiHost: 'http://lake.test',
    token: undefined,
  } as const
  const toLake = {
    resolveFetch: () => (input: RequestInfo | URL, init?: RequestInit) =>
      lake.fetch(new Request(input, init)),
  }
  const withToken = (token: string) =>
    createContentClient({...target, token}).withConfig({...toLake, perspective: 'raw'})
  const as = (role: string) => withToken(tokenOf(role))
  const signedIn = async (name: string, role: string) => {
    const {directory} = lake.parts
    const [email, password] = [`${name}@lake.test`, 'correct-horse-battery']
    const {id} = await directory.addUser({email, displayName: name, roleNames: [role], password})
    const session = await directory.signIn(email, password, {address: 'in-process'})
    if (!session.ok) throw new Error(`${name} could not sign in.`)
    const {token} = directory.redeem(session.sid)
    return {id, token, client: withToken(token)}
  }
  const editor = as('administrator')
  await editor.mutate(
    documents.map((document) => ({createOrReplace: document})),
    {visibility: 'sync'},
  )
  return {
    documents,
    site: createContentClient(target).withConfig(toLake),
    editor,
    as,
    signedIn,
    serve: () => serveLake(lake, {host: '127.0.0.1', port: 0}),
    ask: (url, role) =>
      lake.fetch(
        new Request(url, {
          headers: role === undefined ? {} : {authorization: `Bearer ${knownTokenOf(role)}`},
        }),
      ),
    drafts: createDraftClient(target, {token: tokenOf('viewer'), studioUrl: 'http://studio.test'}).withConfig(
      toLake,
    ),
    close: () => {
      lake.close()
      rmSync(dataDir, {recursive: true})
    },
  }
}
