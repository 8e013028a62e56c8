import {dosingAdvice} from '../../rules/dosing.ts'
import {unbalanced} from '../../text/balance.ts'
import {isEmptyLinkText, pointingWords} from '../../text/link-words.ts'
import {misspelledNames} from '../../text/misspelled-names.ts'
import {endsOpen, splitTitles} from '../../text/split-titles.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {libraryWords} from '../library-words.ts'
import {formatPath} from '../path.ts'
import {type Passage, passages} from '../prose.ts'
import {textOf} from '../stored-document.ts'

/** Doses stand only as facts of a cited study; only a person can tell one from advice. */
export const dosingRule: DocumentRule = ({document}) =>
  passages(document).flatMap(({path, text}) =>
    dosingAdvice(text).map((words) =>
      finding(
        document,
        'dosing',
        `This reads as dosing advice: “${words}”. Doses stand only as facts of a cited study.`,
        {
          path,
          level: 'warning',
        },
      ),
    ),
  )

/** Brackets and quotation marks that nobody closed, paragraph by paragraph: warnings. */
export const punctuationRule: DocumentRule = ({document}) =>
  passages(document).flatMap(({path, text}) =>
    text.split(/\n+/).flatMap((paragraph) =>
      unbalanced(paragraph).map(({problem, excerpt}) =>
        finding(document, 'punctuation', `${problem}, near “${excerpt}”: close it or take it out.`, {
          path,
          level: 'warning',
        }),
      ),
    ),
  )

/** Names of substances and terms of the library that are misspelt: warnings, with what was meant. */
export const spellingRule: DocumentRule = ({document, library}) => {
  const {names, explained} = libraryWords(library)
  return passages(document).flatMap(({path, text}) =>
    misspelledNames(text, names, explained).map(({word, meant}) =>
      finding(document, 'spelling', `“${word}”: did you mean “${meant}”?`, {path, level: 'warning'}),
    ),
  )
}

/** Words that point somewhere need a link, and a link needs words that say where it leads. */
export const linkRule: DocumentRule = ({document}) =>
  passages(document).flatMap(({path, text, marked}) => {
    const links = marked.filter(({href}) => href !== undefined)
    const lost = pointingWords(text).filter(
      ({words, at}) => !links.some((link) => link.at < at + words.length && link.end > at),
    )
    const empty = links.filter(({at, end}) => isEmptyLinkText(text.slice(at, end)))
    return [
      ...lost.map(({words}) =>
        finding(
          document,
          'link-text',
          `“${words}” points somewhere, but there is no link: add it, or take the words out.`,
          {path, level: 'warning'},
        ),
      ),
      ...empty.map(({at, end}) =>
        finding(
          document,
          'link-text',
          `The link “${text.slice(at, end)}” does not say where it leads: link words that do.`,
          {path, level: 'warning'},
        ),
      ),
    ]
  })

/** Titles that a copied list broke in two, in running text and in records. */
export const splitTitleRule: DocumentRule = ({document}) => {
  const title = document._type === 'publication' ? textOf(document, 'title') : undefined
  if (title !== undefined && endsOpen(title)) {
    return [
      finding(
        document,
        'split-title',
        `The title breaks off after “${title.split(/\s+/).at(-1)}”: take it whole from the record.`,
        {path: 'title', level: 'warning'},
      ),
    ]
  }
  return [...blocksByField(passages(document)).values()].flatMap((blocks) =>
    splitTitles(blocks.map(({text}) => text)).flatMap(({index, line, before}) =>
      finding(document, 'split-title', `“${line}” looks like the rest of “${before}”: join them.`, {
        path: blocks[index]?.path ?? [],
        level: 'warning',
      }),
    ),
  )
}

function blocksByField(all: readonly Passage[]): Map<string, Passage[]> {
  const fields = new Map<string, Passage[]>()
  for (const passage of all) {
    if (passage.block === undefined || passage.block.style !== 'normal') continue
    const field = formatPath(passage.path.slice(0, -1))
    fields.set(field, [...(fields.get(field) ?? []), passage])
  }
  return fields
}
