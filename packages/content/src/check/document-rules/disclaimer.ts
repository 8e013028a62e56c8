import {disclaimerProblem} from '../../rules/disclaimer.ts'
import {sentences} from '../../text/sentences.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {passages} from '../prose.ts'
import {textOf} from '../stored-document.ts'

const SPEAKS_OF_REPLACING =
  /\b(?:substitute|replacement|replaces?|instead of)\b[^.!?]{0,60}\b(?:advice|professional|doctor|clinician|medical care|diagnosis)\b/i

/** One governed disclaimer, which says that the library replaces nobody's advice; none typed by hand elsewhere. */
export const disclaimerRule: DocumentRule = ({document}) => {
  const governed = {disclaimer: 'text', siteSettings: 'disclaimer'}[document._type]
  const text = governed === undefined ? undefined : textOf(document, governed)
  const problem = text === undefined ? undefined : disclaimerProblem(text)
  const own =
    problem === undefined || governed === undefined
      ? []
      : [finding(document, 'disclaimer', problem, {path: governed})]
  const typed = passages(document)
    .filter(({path}) => path[0] !== governed)
    .flatMap(({path, text: prose}) =>
      sentences(prose)
        .filter((sentence) => SPEAKS_OF_REPLACING.test(sentence.text))
        .map((sentence) => {
          const reversed = disclaimerProblem(sentence.text)
          return reversed === undefined
            ? finding(
                document,
                'disclaimer',
                'Take this out: templates place the one governed disclaimer on every page.',
                {path, level: 'warning'},
              )
            : finding(
                document,
                'disclaimer',
                `${reversed} Take it out: templates place the governed disclaimer.`,
                {path},
              )
        }),
    )
  return [...own, ...typed]
}
