import {createHash} from 'node:crypto'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {type InputOptions, type OutputOptions, rolldown, watch} from 'rolldown'

import {stylesInScript} from './styles-in-script.ts'

/** The scripts of the site: that of every page, and that of pages in the draft preview. */
const ENTRIES = {main: '../main.ts', preview: '../../preview/browser/main.ts'} as const
export type Entry = keyof typeof ENTRIES

const inputOf = (entry: Entry): InputOptions => ({
  input: join(import.meta.dirname, ENTRIES[entry]),
  platform: 'browser',
  plugins: [stylesInScript],
  // 'use client' says nothing to a browser.
  checks: {moduleLevelDirective: false},
  // The overlays of the preview are drawn by React, which asks for it.
  transform: {define: {'process.env.NODE_ENV': '"production"'}},
})
/** One file each: the policy of a page names hosts, and a script that loads others would have to know where they are. */
const OUTPUT: OutputOptions = {format: 'esm', minify: true, codeSplitting: false}

/** Below the build's own folder of files that never change, which Next serves as such. */
const FOLDER = 'static/enhance'

/** A script of a build, and the address that it has by its content. */
export async function bundle(entry: Entry): Promise<{code: string; name: string; url: string}> {
  const made = await rolldown(inputOf(entry))
  const {
    output: [{code}],
  } = await made.generate(OUTPUT)
  await made.close()
  const name = `${entry}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
  return {code, name, url: `/_next/${FOLDER}/${name}`}
}

/** Puts the scripts into the folder of a build. */
export async function writeBundles(distDir: string): Promise<void> {
  await mkdir(join(distDir, FOLDER), {recursive: true})
  for (const entry of ['main', 'preview'] as const) {
    const {code, name} = await bundle(entry)
    await writeFile(join(distDir, FOLDER, name), code)
  }
}

/** Bundles again with each edit, for as long as the process lives, into `public`. Gives the address. */
export function bundleWhileEdited(entry: Entry, webFolder: string): string {
  const file = `dev/${entry}.js`
  watch({...inputOf(entry), output: {...OUTPUT, minify: false, file: join(webFolder, 'public', file)}})
  return `/${file}`
}
