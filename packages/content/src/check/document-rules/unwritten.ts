import {unwritten} from '../../text/unwritten.ts'
import {type DocumentRule, finding} from '../document-check.ts'
import {passages} from '../prose.ts'

/** What a template asks for is no content: a visitor would read the question. */
export const unwrittenRule: DocumentRule = ({document}) =>
  passages(document).flatMap(({path, text}) => {
    const words = unwritten(text)
    return words === undefined
      ? []
      : [finding(document, 'unwritten', `Write what “${words}” asks for, or take it out.`, {path})]
  })
