import type {RegistryError} from '@healing-library/registry/errors'
import type {IndexAnswer} from '@healing-library/registry/publications/look-up'
import type {LiteratureSource} from '@healing-library/registry/publications/merge'

export const INDEX_NAMES: Readonly<Record<LiteratureSource, string>> = {
  crossref: 'Crossref',
  pubmed: 'PubMed',
}

const BY_HAND = 'What you typed is kept, and every field can be filled in by hand.'

/** How an index answered, in a sentence; undefined where all is well. */
export function answerWords(index: LiteratureSource, answer: IndexAnswer): string | undefined {
  const name = INDEX_NAMES[index]
  switch (answer.kind) {
    case 'found':
      return answer.isOwnRecord
        ? `${name} could not be reached. This is a record of this machine: compare it with the paper, and look it up again when you are online.`
        : undefined
    case 'notFound':
      return `${name} does not hold this publication.`
    case 'notAsked':
      return `${name} was not asked: there is no number to ask it with.`
    default:
      return failureWords(name, answer.error)
  }
}

function failureWords(name: string, {code, status, url}: RegistryError): string {
  const server = url === undefined ? 'its address' : new URL(url).origin
  if (code === 'network') {
    return `${name} was not asked: the look-up server does not answer at ${server}. “npm start” runs it, or “npm run trials -- serve”. ${BY_HAND}`
  }
  if (code === 'timeout' || status === 504) {
    return `${name} took too long to answer. Try again in a minute. ${BY_HAND}`
  }
  if (code === 'busy' && (status === 429 || status === 503)) {
    return `${name} is busy and asks to come back. Try again in a minute. ${BY_HAND}`
  }
  if (code === 'busy') {
    return `${name} cannot be reached from this machine: you may be offline. ${BY_HAND}`
  }
  if (code === 'status' && status === 403) {
    return `The look-up server at ${server} refuses this Studio: it answers the address in STUDIO_URL alone. ${BY_HAND}`
  }
  if (code === 'webPage' || code === 'notJson' || code === 'shape') {
    return `At ${server} something else than the look-up server answered for ${name}: SANITY_STUDIO_REGISTRY_URL may name another server. ${BY_HAND}`
  }
  return `${name} could not be asked (${code}${status === undefined ? '' : `, ${status}`}). ${BY_HAND}`
}
