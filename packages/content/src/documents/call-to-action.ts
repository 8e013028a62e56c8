import {CALL_KINDS} from '../vocabulary/pages.ts'
import {anyText, documentOf, oneOf, reference, words, yesOrNo} from './parts.ts'

/** A stored call to action; a commercial one says in `disclosure` who earns by it. */
export const callToAction = documentOf('callToAction', {
  label: words(60),
  text: words(300).optional(),
  url: anyText.regex(
    /^(?:https:\/\/|mailto:|tel:|\/(?![/\\]))[^\s\\]+$/,
    'https, mailto or tel, or a path of this site.',
  ),
  kind: oneOf(CALL_KINDS),
  isCommercial: yesOrNo,
  disclosure: words(300).optional(),
  organization: reference.optional(),
}).refine(({isCommercial, disclosure}) => !isCommercial || disclosure !== undefined, {
  path: ['disclosure'],
  message: 'Say who earns by it: a commercial offer says so.',
})
