import {isIPv6} from 'node:net'

const GROUPS = 8
const OF_NETWORK = 4

/** Who has one address of IPv6 has all of its network (64 bits): they are one asker. Any other address is its own. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [left = [], after] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(after === undefined ? 0 : GROUPS - left.length - after.length).fill('0')
  return [...left, ...zeros, ...(after ?? [])].slice(0, OF_NETWORK).join(':')
}
