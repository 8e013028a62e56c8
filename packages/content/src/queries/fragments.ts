/**
 * Projections that several queries share. Every document that comes in brings its `_id` and `_type`: cache tags
 * and the naming of what does not fit need both. Rows of arrays bring their `_key`.
 */
export const PUBLICATION = `{
  _id,
  _type,
  title,
  authors,
  year,
  issuedOn,
  journal,
  publisher,
  volume,
  issue,
  pages,
  doi,
  pmid,
  url,
  publisherKind,
  studyType,
  sampleSize,
  resultLine,
  confidence,
  accessNote
}`

export const CITATIONS = `citations[]{
  _key,
  supports,
  locator,
  "publication": publication->${PUBLICATION}
}`

/** Running text with its sources brought in beside the marks that need them. */
export const CLINICAL_TEXT = `{
  _key,
  _type,
  style,
  listItem,
  level,
  children[]{_key, _type, text, marks},
  markDefs[]{
    _key,
    _type,
    _type == "link" => {href},
    _type == "citation" => {supports, locator, "publication": publication->${PUBLICATION}}
  }
}`

export const GUIDE_CARD = `{
  _id,
  _type,
  title,
  "slug": slug.current,
  deck,
  riskLine,
  contentUpdated,
  aliases[]{_key, name, kind},
  "indicationStatuses": array::unique(indications[].status),
  evidence[]{_key, kind, certainty}
}`
