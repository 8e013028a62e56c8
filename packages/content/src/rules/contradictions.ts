import {refsOf, rowsOf, type StoredDocument, textOf} from '../check/stored-document.ts'

/** A statement that can be compared: what it is about, of which kind, and what it says. */
export type Statement = {
  document: StoredDocument
  path: string
  subject: string
  topic: string
  value: string
}

/** The same subject and topic with different values: all that disagree, the first as the one they are compared with. */
export type Contradiction = {subject: string; topic: string; statements: readonly Statement[]}

/**
 * What claims say about their subjects: kind and topic are what is compared, the value is what may differ. Claims
 * held in a page are about that page.
 */
export function statementsOf(document: StoredDocument): Statement[] {
  if (document._type === 'claim') {
    return refsOf(document, 'about').flatMap((subject) => statement(document, document, subject, ''))
  }
  return rowsOf(document, 'evidence').flatMap((row) =>
    row['_type'] === 'claim'
      ? statement(document, row, document._id, `evidence[_key=="${textOf(row, '_key') ?? ''}"]`)
      : [],
  )
}

function statement(document: StoredDocument, claim: object, subject: string, path: string): Statement[] {
  const [kind, topic, value] = ['kind', 'topic', 'value'].map((field) => textOf(claim, field))
  return kind !== undefined && topic !== undefined && value !== undefined
    ? [{document, path, subject, topic: `${kind}: ${topic}`, value}]
    : []
}

export function contradictions(statements: readonly Statement[]): Contradiction[] {
  const groups = Map.groupBy(statements, ({subject, topic}) => `${subject}\n${topic}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const values = new Set(group.map(({value}) => comparable(value)))
    return first !== undefined && values.size > 1
      ? [{subject: first.subject, topic: first.topic, statements: group}]
      : []
  })
}

const comparable = (value: string): string =>
  value.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/[.]$/, '')
