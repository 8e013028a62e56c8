import type {AuditActor, AuditSource} from './event.ts'

/** Somebody at this machine, whom only the machine knows: `operator` is its name for them. */
export function byCommandLine(operator: string | undefined): {actor: AuditActor; from: AuditSource} {
  return {
    actor: {
      id: '<command line>',
      name: operator === undefined ? 'Command line' : `${operator} (command line)`,
      kind: 'command line',
      roles: [],
    },
    from: {by: 'command line'},
  }
}
