import {isIPv4, isIPv6} from 'node:net'

/** The network that an address is in: enough to see an attack, not enough to say who it was. */
export function shortAddress(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (isIPv4(plain)) return plain.replace(/\.\d+$/, '.0')
  if (isIPv6(plain)) return `${plain.split(':').slice(0, 3).join(':')}::`
  return 'unknown'
}
