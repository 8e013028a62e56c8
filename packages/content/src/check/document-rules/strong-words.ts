import {promotionalWords} from '../../text/strong-claims.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {type Passage, passages} from '../prose.ts'
import {uncitedStrongClaims} from '../uncited-strong-claims.ts'

/** A person's own story says what it was like for that person; its typical result stands beside it. */
const isStory = (type: string, {field}: Passage): boolean => type === 'testimonial' && field === 'quote'

/** Stated as a mistake, answered in the next field. */
const isMyth = ({field}: Passage): boolean => field === 'myth'

/** Strong words need a source beside them; words of advertising do not become better with one. */
export const strongWordsRule: DocumentRule = ({document}) =>
  passages(document).flatMap((passage) => {
    if (isMyth(passage)) return []
    const {path, text} = passage
    const story = isStory(document._type, passage)
    const strong = uncitedStrongClaims(passage).map(({sentence, words}) =>
      finding(
        document,
        'strong-verb',
        story
          ? `“${words}” is strong for a story: make sure that the page shows beside it what studies find.`
          : `“${words}” states a fact without a source: cite what shows it, or say it with less certainty. (“${short(sentence)}”)`,
        {path, level: story ? 'note' : 'error'},
      ),
    )
    const promotional = promotionalWords(text).map(({words}) =>
      finding(document, 'promotional-words', `“${words}” advertises: say what was found instead.`, {
        path,
        level: story ? 'note' : 'warning',
      }),
    )
    return [...strong, ...promotional]
  })

const short = (sentence: string): string => (sentence.length > 140 ? `${sentence.slice(0, 137)}…` : sentence)
