import {CommandError} from '@healing-library/content/cli/command-error'
import type {SanityClient} from '@sanity/client'

import {createRegistryStore, type RegistryStore} from '../sync/registry-store.ts'
import type {TrialsContext} from './context.ts'

const NEEDS_TOKEN = `Nothing was written: set SANITY_API_WRITE_TOKEN to a token that may write.
For the embedded lake: npm run lake -- token add trials --role curator prints one (while the lake is stopped).`

/** The client that writes. Throws a CommandError that says how to come by a token. */
export function writerOf({writer}: TrialsContext): SanityClient {
  if (writer === undefined) throw new CommandError(NEEDS_TOKEN)
  return writer
}

/** For commands that write. Throws a CommandError where the environment holds no token. */
export const storeOf = (context: TrialsContext): RegistryStore => createRegistryStore(writerOf(context))

/** Who may write may read what is private. */
export const readerStoreOf = ({reader, writer}: TrialsContext): RegistryStore =>
  createRegistryStore(writer ?? reader)
