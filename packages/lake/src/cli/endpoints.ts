import {ENDPOINTS} from '../endpoints/index.ts'
import type {Command} from './command.ts'

export const endpointsCommand: Command = {
  usage: 'endpoints',
  summary: 'prints what is served, as a table: method, path, what it does, how we know that it is right',
  run: async (_args, {print}) => {
    print('| method and path | what it does | evidence |\n| --- | --- | --- |')
    for (const {method, path, unversioned, summary, evidence} of ENDPOINTS) {
      print(`| ${method} ${unversioned ? '' : '/v…'}${path} | ${summary} | ${evidence} |`)
    }
    print('| WS /v…/socket/:dataset | Presence: who is in which document | read in a client |')
    print('| WS /v…/streams | Every listener of a browser tab over one socket | our own |')
  },
}
