import {BlockList, isIPv4, isIPv6} from 'node:net'

/** This machine, to itself. */
const LOOPBACK = /^(?:127\.|::1$)/

/** `isOurs`: it comes from this machine, or from beside the proxies (through which, in the composition, the site asks, too). */
export type ClientAddress = {address: string; isOurs: boolean}

/**
 * Who asks, as a proxy in front of the lake tells: sign-ins are throttled by it, so that a proxy's own address for all would
 * let one stranger lock everybody out. Only the proxies that the configuration names are believed, and of the list that
 * they send only what they wrote themselves: the part that is left of it comes from whoever asked.
 */
export function createClientAddress(trusted: readonly string[]) {
  const proxies = new BlockList()
  for (const each of trusted) {
    const [network = '', bits] = each.split('/')
    const family = isIPv6(network) ? 'ipv6' : 'ipv4'
    if (bits === undefined) proxies.addAddress(network, family)
    else proxies.addSubnet(network, Number(bits), family)
  }
  const isProxy = (address: string): boolean =>
    isIPv4(address) ? proxies.check(address, 'ipv4') : isIPv6(address) && proxies.check(address, 'ipv6')

  return (socketAddress: string, forwardedFor: string | null): ClientAddress => {
    let address = socketAddress.replace(/^::ffff:/, '')
    const told = forwardedFor === null ? [] : forwardedFor.split(',').map((each) => each.trim())
    while (isProxy(address) && told.length > 0) {
      const before = told.pop() ?? ''
      if (!(isIPv4(before) || isIPv6(before))) return {address, isOurs: false}
      address = before
    }
    // What is left of the list was written by whoever asked.
    return {address, isOurs: told.length === 0 && (isProxy(address) || LOOPBACK.test(address))}
  }
}
