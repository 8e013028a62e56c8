import {writeFile} from 'node:fs/promises'

import {starterDocuments} from './index.ts'

const USAGE = `Usage: node packages/starter/src/main.ts write FILE

Writes the starter content as NDJSON, one document a line, for: npm run lake -- import FILE
Exit codes: 0 written, 1 the file cannot be written, 2 wrong arguments.`

const [command, file, ...rest] = process.argv.slice(2)

if (command === '--help') console.log(USAGE)
else if (command !== 'write' || file === undefined || rest.length > 0) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const documents = starterDocuments()
  try {
    await writeFile(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
    console.log(`${documents.length} documents written to ${file}`)
  } catch (error) {
    console.error(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
