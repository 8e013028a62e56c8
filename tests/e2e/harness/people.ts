import type {SanityClient} from '@sanity/client'
import type {Browser, BrowserContextOptions} from 'playwright-core'

import {openPage, type WatchedPage} from './browser.ts'
import {lakeClient} from './lake-client.ts'
import {currentLibrary, lakeCommand, type Library} from './library.ts'
import {type Account, sessionState, tokenOf} from './studio.ts'

const PASSWORD = 'a heron counts the stones'
const ADMINISTRATOR = 'administrator'

/** Somebody at the Studio: a page that is signed in and has not gone anywhere yet, and what their token does without a Studio. */
export type Person = WatchedPage & {client: SanityClient; token: string}

/** The people of one file of tests. */
export type People = {
  /** A page and a session of its own for the account with that role, which is made when it is first asked for. */
  as: (role: string, options?: BrowserContextOptions) => Promise<Person>
  /** Their client, where no page is needed. */
  clientOf: (role: string) => Promise<SanityClient>
}

/**
 * Accounts of a file's own, one for each role: `name-role`, which is also the name that others see. The administrator is
 * the library's first and the same for all.
 */
export function peopleOf(name: string, browser: Browser): People {
  const accounts = new Map<string, Promise<Account>>()
  const begin = async (role: string): Promise<{library: Library; token: string}> => {
    const library = await currentLibrary()
    const account = accounts.get(role) ?? accountOf(library, name, role)
    accounts.set(role, account)
    return {library, token: await tokenOf(library, await account)}
  }
  return {
    async as(role, options) {
      const {library, token} = await begin(role)
      const opened = await openPage(browser, {...options, storageState: sessionState(library, token)})
      return {...opened, token, client: lakeClient(library, token)}
    },
    async clientOf(role) {
      const {library, token} = await begin(role)
      return lakeClient(library, token)
    },
  }
}

async function accountOf({email, password}: Library, name: string, role: string): Promise<Account> {
  if (role === ADMINISTRATOR) return {email, password}
  const own = {email: `${name}-${role}@library.local`, password: PASSWORD}
  await lakeCommand(['user', 'add', own.email, '--role', role], {LAKE_USER_PASSWORD: own.password})
  return own
}
