import {parseArgs} from 'node:util'

import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'

import type {Proposal} from '../curate/documents.ts'
import type {TrialsCommand} from './context.ts'
import {kindArguments, waitingRecords, wanted} from './queue.ts'
import {readerStoreOf} from './writer.ts'

/** What waits for a curator, as the Trials tool shows it. */
export const diffCommand: TrialsCommand = {
  usage: 'diff [NCT…] [--kind KIND]… [--json]',
  summary: 'the changes that wait for a curator: what the trial shows, what the registry says',
  run: async (args, context) => {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kind: {type: 'string', multiple: true, default: []},
        json: {type: 'boolean', default: false},
      },
    })
    const kinds = kindArguments(values.kind)
    const found: {nctId: string; trial: string | undefined; title: string; proposals: Proposal[]}[] = []
    for await (const record of waitingRecords(readerStoreOf(context), positionals)) {
      const proposals = wanted(record, {kinds, fields: []})
      if (proposals.length === 0) continue
      const {nctId, trial, snapshot} = record
      const entry = {nctId, trial: trial?._ref, title: snapshot.briefTitle, proposals}
      if (values.json) found.push(entry)
      else for (const line of linesOf(entry)) context.print(line)
      if (!values.json) found.push({...entry, proposals: []})
    }
    if (values.json) context.print(JSON.stringify(found, null, 2))
    else if (found.length === 0) context.print('No change waits for a curator.')
    return 0
  },
}

function linesOf({nctId, title, proposals}: {nctId: string; title: string; proposals: Proposal[]}): string[] {
  const changes = proposals.flatMap(({field, kind, before, after, lines = [], seenAt}) => {
    const values = (before ?? after) ? `: ${before ?? 'not given'} → ${after ?? 'not given'}` : ''
    return [
      `  ${TRIAL_CHANGE_KINDS[kind]} (${field})${values}   seen ${seenAt.slice(0, 10)}`,
      ...lines.map((line) => `    ${line}`),
    ]
  })
  return [`${nctId}  ${title}`, ...changes, '']
}
