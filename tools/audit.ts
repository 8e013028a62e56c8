import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

import {auditOutcome} from './supply-chain/audit-outcome.ts'

/**
 * `npm run audit`: whether a package is known to be weak, at high or above. Exit code 0: none is; 1: one is; 3: the registry
 * could not be asked, which a machine without a network may take for no failure and nobody for a clean bill.
 */
const {stdout} = spawnSync('npm', ['audit', '--json', '--audit-level=high'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  maxBuffer: 50_000_000,
  timeout: 120_000,
})
const outcome = auditOutcome(stdout ?? '')
if (outcome.kind === 'clean') {
  process.stdout.write('No package is known to be weak at high or above.\n')
} else if (outcome.kind === 'found') {
  process.stdout.write(`${outcome.weaknesses.join('\n')}\n`)
  process.exitCode = 1
} else {
  process.stdout.write(`The registry could not be asked: ${outcome.reason}\n`)
  process.exitCode = 3
}
