import {unexplainedJargon} from '../../text/jargon.ts'
import {readability} from '../../text/readability.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {libraryWords} from '../library-words.ts'
import {passages, wordsMarkedWithTerms} from '../prose.ts'

/** Types that people read as text; the figures mean nothing for records. */
const READ = new Set(['substanceGuide', 'modality', 'condition', 'page'])

/** Technical words that the glossary does not explain, once a document. */
export const jargonRule: DocumentRule = ({document, library}) => {
  if (!READ.has(document._type)) return []
  const found = passages(document)
  const explained = new Set([...libraryWords(library).explained, ...wordsMarkedWithTerms(found)])
  const text = found.map((passage) => passage.text).join('\n')
  const words = unexplainedJargon(text, explained).map(({word}) => word)
  return words.length === 0
    ? []
    : [
        finding(
          document,
          'jargon',
          `The glossary does not explain: ${words.join(', ')}. Add a term, or say it plainly.`,
          {level: 'note'},
        ),
      ]
}

/** Figures for editors to compare. They block nothing: a formula cannot read. */
export const readabilityRule: DocumentRule = ({document}) => {
  if (!READ.has(document._type)) return []
  const figures = readability(
    passages(document)
      .map(({text}) => (/[.!?]$/.test(text.trim()) ? text : `${text}.`))
      .join('\n'),
  )
  if (figures === undefined) return []
  const {words, wordsPerSentence, readingEase, schoolYears, longestSentence} = figures
  return [
    finding(
      document,
      'readability',
      `${words} words, ${wordsPerSentence} a sentence; reading ease ${readingEase}, about ${schoolYears} years of school; the longest sentence has ${longestSentence.words} words: “${longestSentence.text.slice(0, 80)}…”`,
      {level: 'note'},
    ),
  ]
}
