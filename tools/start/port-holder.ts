import {readdir, readFile, readlink} from 'node:fs/promises'

/** In /proc/net/tcp: the state of a socket that waits for connections. */
const LISTENING = '0A'

/**
 * Which process listens on a port, as "process 123 (node server.js)". Undefined where /proc does not tell:
 * on other systems, or for a process of another user.
 */
export async function portHolder(port: number): Promise<string | undefined> {
  try {
    const inodes = new Set([...(await listeners('tcp', port)), ...(await listeners('tcp6', port))])
    if (inodes.size === 0) return undefined
    for (const pid of await readdir('/proc')) {
      if (/^\d+$/.test(pid) && (await holdsSocket(pid, inodes))) return await describe(pid)
    }
  } catch {
    return undefined
  }
  return undefined
}

async function listeners(table: string, port: number): Promise<string[]> {
  const rows = (await readFile(`/proc/net/${table}`, 'utf8')).split('\n').slice(1)
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  return rows.flatMap((row) => {
    const fields = row.trim().split(/\s+/)
    const inode = fields[9]
    return fields[1]?.endsWith(`:${hexPort}`) && fields[3] === LISTENING && inode !== undefined ? [inode] : []
  })
}

async function holdsSocket(pid: string, inodes: Set<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`
  // Processes end, and others are not ours to read: neither is a reason to stop looking.
  const descriptors = await readdir(folder).catch(() => [])
  for (const descriptor of descriptors) {
    const target = await readlink(`${folder}/${descriptor}`).catch(() => '')
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
    if (inode !== undefined && inodes.has(inode)) return true
  }
  return false
}

async function describe(pid: string): Promise<string> {
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').join(' ').trim()
  const short = command.length > 60 ? `${command.slice(0, 57)}…` : command
  return `process ${pid}${short === '' ? '' : ` (${short})`}`
}
