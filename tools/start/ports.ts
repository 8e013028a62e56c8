import {createServer} from 'node:net'

import {portHolder} from './port-holder.ts'
import {StartError} from './start-error.ts'

export type NamedPort = {what: string; port: number; variable: string}

/** Throws one StartError that names every port that something else listens on, and the variable that moves it. */
export async function checkPorts(ports: NamedPort[], host: string): Promise<void> {
  const taken: string[] = []
  for (const {what, port, variable} of ports) {
    const twin = ports.find((other) => other.port === port && other.what !== what)
    if (twin !== undefined) {
      throw new StartError(`${what} and ${twin.what} both want port ${port}: set ${variable} to another one.`)
    }
    const code = await tryPort(port, host)
    if (code === undefined) continue
    if (code === 'EACCES')
      taken.push(`Port ${port} for ${what} needs more rights: set ${variable} above 1023.`)
    else {
      const holder = await portHolder(port)
      taken.push(
        `Port ${port} for ${what} is taken${holder === undefined ? '' : ` by ${holder}`}: stop that, or set ${variable} to a free port.`,
      )
    }
  }
  if (taken.length > 0) throw new StartError(taken.join('\n'))
}

/** The error code when the port cannot be had. */
function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'))
    server.listen({port, host, exclusive: true}, () => server.close(() => resolve(undefined)))
  })
}
