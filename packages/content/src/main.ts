import {readEnvironment} from '@healing-library/contracts/environment'

import type {ContentContext} from './cli/content-context.ts'
import {runContent} from './cli/run.ts'
import {createContentClient} from './client.ts'

const print = (line: string): void => console.log(line)

process.exitCode = await runContent(
  process.argv.slice(2),
  {print, complain: (text) => console.error(text)},
  context,
)

function context(): ContentContext {
  const {contentLake, studioUrl} = readEnvironment(process.env)
  const writeToken = process.env['SANITY_API_WRITE_TOKEN'] ?? ''
  const writer = writeToken === '' ? undefined : createContentClient({...contentLake, token: writeToken})
  return {
    // Who may write may read: an import looks at drafts, too.
    client: contentLake.token === undefined && writer ? writer : createContentClient(contentLake),
    writer,
    studioUrl,
    now: new Date().toISOString(),
    print,
    onlyWarn: process.env['CONTENT_GATE'] === 'warn',
  }
}
