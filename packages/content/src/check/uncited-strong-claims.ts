import {type StrongClaim, strongClaims} from '../text/strong-claims.ts'
import {type Passage, sourcesOfSentence} from './prose.ts'

/** The strong claims of a passage beside which no source stands: neither in its row nor on words of the sentence. */
export const uncitedStrongClaims = (passage: Passage): StrongClaim[] =>
  strongClaims(passage.text).filter(({sentence, at}) => {
    const start = passage.text.lastIndexOf(sentence, at)
    return sourcesOfSentence(passage, {at: Math.max(0, start), text: sentence}).length === 0
  })
