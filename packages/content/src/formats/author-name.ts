/** A name as citation formats want it: in parts where the record writes it as PubMed does, else as it stands. */
export type AuthorName =
  | {kind: 'parts'; family: string; initials: string; suffix: string | undefined}
  | {kind: 'whole'; name: string}

/** "Anand A", "Zarate CA Jr": the family name, initials in capitals, and what may follow them. */
const PUBMED = /^(\S.*?) (\p{Lu}{1,4}|\p{Lu}-\p{Lu})(?: (Jr|Sr|[23](?:nd|rd)|II|III))?$/u
const AND_OTHERS = /^et al\.?$/i

/** One name as it stands in a record; "et al." is for `namedAuthors`. */
export function authorName(author: string): AuthorName {
  const [, family, initials, suffix] = PUBMED.exec(author.trim()) ?? []
  return family === undefined || initials === undefined
    ? {kind: 'whole', name: author.trim()}
    : {kind: 'parts', family, initials, suffix}
}

/** Who is named, and whether the record leaves others out: "et al." is nobody's name. */
export function namedAuthors(authors: readonly string[]): {named: AuthorName[]; hasOthers: boolean} {
  const named = authors.filter((author) => !AND_OTHERS.test(author.trim()))
  return {named: named.map(authorName), hasOthers: named.length < authors.length}
}
