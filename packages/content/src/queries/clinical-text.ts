import {BLOCK_FIELDS} from '../text-blocks/blocks.ts'
import {CITATIONS, PUBLICATION} from './fragments.ts'

/** Running text with its sources brought in beside the marks that need them, and what its blocks refer to. */
export const CLINICAL_TEXT = `{
  _key,
  _type,
  _type == "block" => {
    style,
    listItem,
    level,
    children[]{_key, _type, text, marks},
    markDefs[]{
      _key,
      _type,
      _type == "link" => {href},
      _type == "citation" => {supports, locator, "publication": publication->${PUBLICATION}},
      _type == "glossaryMark" => {"term": term->{_id, _type, term, "slug": slug.current}}
    }
  },
  ${BLOCK_FIELDS}
}`

/** A question with its answer, as a row of a page. */
export const FAQ = `{"_key": _id, _id, _type, question, answer[]${CLINICAL_TEXT}, ${CITATIONS}}`
