import type {Page} from 'playwright-core'

export type Answer = {address: string; contentType: string; policy: string; text: string}

/**
 * What could run in an answer, as the browser's own parser reads it: scripts that the policy does not name, attributes
 * that hold code, addresses with a scheme of their own, elements that bring in something else. Nothing of it is run.
 */
export async function executableMarkup(page: Page, answers: readonly Answer[]): Promise<string[]> {
  return await page.evaluate((all) => {
    const found: string[] = []
    const GOOD = /^(?:https?:|mailto:|tel:|#|\/(?![/\\])|\?|$)/i
    const check = (root: Document, say: (problem: string) => void, nonce: string | undefined) => {
      for (const element of root.querySelectorAll('*')) {
        const name = element.localName
        if (/^(?:iframe|frame|object|embed|applet|base|portal)$/.test(name)) say(`<${name}>`)
        if (name === 'meta' && element.getAttribute('http-equiv') !== null) say('<meta http-equiv>')
        if (name === 'script') {
          const isData = element.getAttribute('type') === 'application/ld+json'
          const isOwn = element.getAttribute('src')?.startsWith('/') === true
          const isNamed = nonce !== undefined && element.getAttribute('nonce') === nonce
          if (!isData && !isOwn && !isNamed) say(`<script>${element.textContent?.slice(0, 80)}`)
          if (isData) {
            try {
              JSON.parse(element.textContent ?? '')
            } catch {
              say('data for machines that is no JSON')
            }
          }
        }
        for (const {name: attribute, value} of element.attributes) {
          if (/^on/i.test(attribute)) say(`${name} ${attribute}`)
          if (attribute === 'srcdoc') say(`${name} srcdoc`)
          if (!/^(?:href|src|action|formaction|xlink:href|poster|cite|data|ping)$/i.test(attribute)) continue
          // A browser leaves these out before it reads the scheme.
          const address = value.replaceAll(/\s/g, '')
          if (!GOOD.test(address)) say(`${name} ${attribute}=${value.slice(0, 80)}`)
          const isLoaded = /^(?:img|script|link|source|video|audio|form|input)$/.test(name)
          if (isLoaded && /^https?:/i.test(address) && element.getAttribute('rel') !== 'canonical') {
            const isOwn =
              address.startsWith(location.origin) ||
              /alternate|license/.test(element.getAttribute('rel') ?? '')
            if (!isOwn && !address.startsWith('http://127.0.0.1')) say(`${name} loads ${value.slice(0, 80)}`)
          }
        }
      }
    }
    for (const {address, contentType, policy, text} of all) {
      const say = (problem: string) => found.push(`${address}: ${problem}`)
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      if (/html/.test(contentType)) {
        check(new DOMParser().parseFromString(text, 'text/html'), say, nonce)
      } else if (/xml|svg/.test(contentType)) {
        const parsed = new DOMParser().parseFromString(text, 'application/xml')
        if (parsed.querySelector('parsererror')) say('no well-formed XML')
        check(parsed, say, undefined)
        // What a feed reader shows as HTML is held to the same.
        for (const part of parsed.querySelectorAll('[type="html"]')) {
          check(new DOMParser().parseFromString(part.textContent ?? '', 'text/html'), say, undefined)
        }
      }
    }
    return found
  }, answers)
}
