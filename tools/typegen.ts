import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {compiledSchema} from '@healing-library/schemas/compiled'
import {runTypegenGenerate} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'

/**
 * Types of the schemas and of every query, as `sanity typegen generate` writes them. The schema is extracted in
 * memory with the function that `sanity schema extract` calls: that takes seconds where the command, which builds
 * the Studio's configuration first, takes twenty, and it works before the Studio does.
 */
const GENERATED = 'packages/content/src/sanity.types.ts'
const workDir = join(import.meta.dirname, '..')

async function generate(target: string): Promise<{queries: number; types: number}> {
  const result = await runTypegenGenerate({
    workDir,
    extractedSchema: extractSchema(compiledSchema(), {enforceRequiredFields: false}),
    config: {
      path: 'packages/content/src/queries/*.ts',
      generates: target,
      overloadClientMethods: true,
      formatGeneratedCode: 'oxfmt',
    },
  })
  if (result.filesWithErrors > 0)
    throw new Error(`${result.filesWithErrors} files of queries could not be read`)
  return {queries: result.queriesCount, types: result.schemaTypesCount}
}

async function check(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'typegen-'))
  try {
    const fresh = join(folder, 'sanity.types.ts')
    await generate(fresh)
    const [expected, committed] = await Promise.all([
      readFile(fresh, 'utf8'),
      readFile(join(workDir, GENERATED), 'utf8').catch(() => ''),
    ])
    return expected === committed
  } finally {
    await rm(folder, {recursive: true})
  }
}

const [flag] = process.argv.slice(2)
if (flag === '--check') {
  if (await check()) console.log(`${GENERATED} fits the schemas and the queries.`)
  else {
    console.error(`${GENERATED} no longer fits the schemas or the queries. Run: npm run typegen`)
    process.exitCode = 1
  }
} else if (flag === undefined) {
  const {queries, types} = await generate(GENERATED)
  console.log(`${GENERATED}: ${queries} queries, ${types} schema types.`)
} else {
  console.error('Usage: npm run typegen, or npm run typegen:check')
  process.exitCode = 2
}
