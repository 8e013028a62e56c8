import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {z} from 'zod'

import type {Library} from './library.ts'

const made = z.object({event: z.literal('page-made'), path: z.string()})
const kept = z.object({headers: z.object({'x-next-cache-tags': z.string()})})

/** Next's name for the home page where it keeps pages. */
const HOME = '/index'
const addressOf = (path: string): string => (path === HOME ? '/' : path)

/** The pages that the site has made since it was started, in their order, as its cache wrote them down. */
export async function pagesMade({dataFolder}: Library): Promise<string[]> {
  const text = await readFile(join(dataFolder, 'logs/site.log'), 'utf8')
  return text.split('\n').flatMap((line) => {
    if (!line.includes('"page-made"')) return []
    return [addressOf(made.parse(JSON.parse(line.slice(line.indexOf('{')))).path)]
  })
}

/** The pages that a build keeps, each with the tags that wake it. */
export async function keptPages(build: string): Promise<{path: string; tags: string[]}[]> {
  const folder = join(build, 'server/route-cache/APP_PAGE')
  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.meta'))
  return await Promise.all(
    files.map(async (file) => {
      const {headers} = kept.parse(JSON.parse(await readFile(join(folder, file), 'utf8')))
      const path = file.slice(file.indexOf('/$/') + 2, -'.meta'.length)
      return {path: addressOf(path), tags: headers['x-next-cache-tags'].split(',')}
    }),
  )
}
