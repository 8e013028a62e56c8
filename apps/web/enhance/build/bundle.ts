import {createHash} from 'node:crypto'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import {type InputOptions, type OutputOptions, rolldown, watch} from 'rolldown'

const INPUT: InputOptions = {input: join(import.meta.dirname, '../main.ts'), platform: 'browser'}
const OUTPUT: OutputOptions = {format: 'esm', minify: true}

/** Where the development server finds the script, below `public`; written anew with each edit. */
const DEVELOPMENT_FILE = 'dev/enhance.js'
/** Below the build's own folder of files that never change, which Next serves as such. */
const FOLDER = 'static/enhance'

/** The script of a build, and the address that it has by its content. */
export async function bundle(): Promise<{code: string; name: string; url: string}> {
  const made = await rolldown(INPUT)
  const {
    output: [{code}],
  } = await made.generate(OUTPUT)
  await made.close()
  const name = `main-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.js`
  return {code, name, url: `/_next/${FOLDER}/${name}`}
}

/** Puts the script into the folder of a build. */
export async function writeBundle(distDir: string): Promise<void> {
  const {code, name} = await bundle()
  await mkdir(join(distDir, FOLDER), {recursive: true})
  await writeFile(join(distDir, FOLDER, name), code)
}

/** Bundles again with each edit, for as long as the process lives. Gives the address. */
export function bundleWhileEdited(webFolder: string): string {
  watch({...INPUT, output: {...OUTPUT, minify: false, file: join(webFolder, 'public', DEVELOPMENT_FILE)}})
  return `/${DEVELOPMENT_FILE}`
}
