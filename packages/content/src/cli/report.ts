import {parseArgs} from 'node:util'

import {checkDocument} from '../check/check-document.ts'
import {checkLibrary} from '../check/check-library.ts'
import {compareFindings, type Finding} from '../check/finding.ts'
import {lookupOf} from '../check/lookup.ts'
import {publishedId} from '../check/stored-document.ts'
import {CommandError} from './command-error.ts'
import type {ContentCommand} from './content-context.ts'
import {formatFindings, studioLink, summaryOf} from './format-findings.ts'
import {readDocuments} from './read-documents.ts'
import {readLibrary, type StoredLibrary} from './read-library.ts'

/** Its arguments, as the help and its errors print them. */
export const REPORT_USAGE = 'report [--json] [--misleading] [--file FILE]'

const MEND_FIRST = `The site is not built while this is published. Mend it in the Studio; where that is not running either,
CONTENT_GATE=warn npm start builds all the same.`

/** Prints what the rules say about the library; 1 when something that is published would mislead. */
export const report: ContentCommand = async (args, {client, studioUrl, now, print, onlyWarn}) => {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: {type: 'boolean', default: false},
      misleading: {type: 'boolean', default: false},
      file: {type: 'string'},
    },
  })
  if (positionals.length > 0) throw new CommandError(`Usage: content ${REPORT_USAGE}`, {usage: true})
  const stored = values.file === undefined ? await readLibrary(client) : await fromFile(values.file)
  const all = findingsOf(stored, now)
  const findings = values.misleading ? all.filter(({misleads}) => misleads) : all
  const documents = stored.published.length + stored.drafts.length
  if (values.json) {
    print(
      JSON.stringify({
        documents,
        findings: findings.map((one) => ({...one, link: studioLink(studioUrl, one)})),
      }),
    )
  } else {
    for (const line of formatFindings(findings, studioUrl)) print(line)
    print('')
    print(summaryOf(findings, documents))
  }
  if (!all.some(({misleads}) => misleads)) return 0
  if (!values.misleading) return 1
  if (!onlyWarn && !values.json) print(MEND_FIRST)
  return onlyWarn ? 0 : 1
}

/** Published documents side by side; drafts one by one, which no visitor can be misled by yet. */
function findingsOf({published, drafts}: StoredLibrary, now: string): Finding[] {
  const library = lookupOf([...published, ...drafts])
  const ofDrafts = drafts.flatMap((draft) =>
    checkDocument(draft, lookupOf([...library.all(), draft]), now).map((finding) => ({
      ...finding,
      misleads: false,
      message: `In the draft: ${finding.message}`,
    })),
  )
  return [...checkLibrary(published, now), ...ofDrafts].toSorted(compareFindings)
}

async function fromFile(file: string): Promise<StoredLibrary> {
  const documents = (await readDocuments(file)).map(({document}) => document)
  return {
    published: documents.filter(({_id}) => publishedId(_id) === _id),
    drafts: documents.filter(({_id}) => publishedId(_id) !== _id),
  }
}
