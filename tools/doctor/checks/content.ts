import {z} from 'zod'

import type {Check} from '../doctor-context.ts'
import {missing, ok, warning} from '../finding.ts'

const report = z.object({
  documents: z.number(),
  findings: z.array(z.object({level: z.string(), misleads: z.boolean()})),
})

/** What the rules of content say: the site is not built with what would mislead. */
export const checkContent: Check = async ({runScript}) => {
  const {output} = await runScript(['packages/content/src/main.ts', 'report', '--json'])
  const line = output.split('\n').findLast((one) => one.startsWith('{'))
  const parsed = line === undefined ? undefined : report.safeParse(JSON.parse(line)).data
  // That the Content Lake does not answer is said elsewhere.
  if (parsed === undefined) return []
  const misleading = parsed.findings.filter(({misleads}) => misleads).length
  const errors = parsed.findings.filter(({level}) => level === 'error').length
  const says = `${parsed.documents} documents: ${misleading} places would mislead, ${errors} errors`
  const todo = 'npm run content -- report names each, with a link into the Studio.'
  if (parsed.documents === 0) {
    return [
      warning(
        'content.report',
        'the data set holds nothing',
        'import content (docs/hosted.md, step 6); npm start fills an embedded lake by itself.',
      ),
    ]
  }
  if (misleading > 0) return [missing('content.report', says, todo)]
  return [errors > 0 ? warning('content.report', says, todo) : ok('content.report', says)]
}
