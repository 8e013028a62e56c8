import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'

import {createLog} from './loaders/log.ts'
import {countEvent, sharedCache} from './process/site-process.ts'
import {sharedPage} from './shared-cache/shared-page.ts'
import {isStaticPage, lighten} from './static-pages/lighten.ts'

/** Node gives the module for its default, and Next's bundler (for the proxy) the class. */
const FileSystemCache = [fileSystemCache, Reflect.get(fileSystemCache, 'default')].find(isClass)
if (FileSystemCache === undefined) throw new Error('This version of Next has its cache of pages elsewhere.')

const log = createLog((line) => void process.stdout.write(line))

type Get = InstanceType<typeof FileSystemCache>['get']
type Set = InstanceType<typeof FileSystemCache>['set']

/**
 * Next's own cache of pages, which takes the runtime out of those that are static (docs/decisions/0010). `set` gets
 * a page that was made just now, before Next sends that same value to who asked for it; `get` meets those that the
 * build made.
 *
 * Where several instances share a cache (docs/decisions/0016), a page that this one does not have may be there.
 */
export default class StaticPagesCache extends FileSystemCache {
  override async get(...parameters: Parameters<Get>): ReturnType<Get> {
    const shared = sharedCache()
    // First: what this instance holds is judged by what it knows.
    await shared?.learn()
    const entry = await super.get(...parameters)
    if (entry === null) {
      const found = await shared?.page(parameters[0])
      if (found !== undefined) {
        countEvent('page-found-shared')
        return found
      }
    }
    lighten(entry?.value)
    if (entry !== null) countEvent('page-found')
    return entry
  }

  /**
   * Next leaves out a file of routes that may go on for each visitor, though a page of theirs be static, and then does
   * not find the page again once it is no longer in memory: it would be made anew for every visitor (seen with 16.4.5).
   */
  override async set(...parameters: Parameters<Set>): ReturnType<Set> {
    const [key, value, context] = parameters
    // Next sets a page again, as it was, where a new one could not be made.
    if (lighten(value) === 'page was new') {
      log.info('page-made', {path: pathOf(key)})
      countEvent('page-made')
    }
    const page = context.fetchCache === true ? undefined : sharedPage(value, context.cacheControl, Date.now())
    if (page !== undefined) await sharedCache()?.keepPage(key, page)
    if (context.fetchCache === true || !isStaticPage(value)) return super.set(key, value, context)
    return super.set(key, value, {...context, isRoutePPREnabled: false})
  }
}

/** Next's keys hold the kind and the route of an entry, and after them the path that was asked for. */
const pathOf = (key: string): string => key.slice(key.indexOf('/$/') + 2)

function isClass(value: unknown): value is typeof fileSystemCache {
  return typeof value === 'function'
}
