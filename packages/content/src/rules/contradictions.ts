import {publishedId, refsOf, type StoredDocument, textOf} from '../check/stored-document.ts'

/** Another claim on the same subject, of the same kind and topic, that says another thing. */
export type Contradiction = {
  other: StoredDocument
  subject: string
  topic: string
  says: string
  otherSays: string
}

/**
 * Claims that contradict this one. What is compared is said by their fields: subject, kind and topic must be the
 * same, the value may not differ. A claim without topic or value can be compared with none.
 */
export function contradictionsOf(
  claim: StoredDocument,
  claimsAbout: (subject: string) => readonly StoredDocument[],
): Contradiction[] {
  const [kind, topic, says] = ['kind', 'topic', 'value'].map((field) => textOf(claim, field))
  if (topic === undefined || says === undefined) return []
  const found = refsOf(claim, 'about').flatMap((subject) =>
    claimsAbout(subject).flatMap((other) => {
      const otherSays = textOf(other, 'value')
      const isSame = publishedId(other._id) === publishedId(claim._id)
      const comparable = other['kind'] === kind && other['topic'] === topic && otherSays !== undefined
      return !isSame && comparable && plain(otherSays) !== plain(says)
        ? [{other, subject, topic, says, otherSays}]
        : []
    }),
  )
  return [...new Map(found.map((one) => [one.other._id, one])).values()]
}

const plain = (value: string): string =>
  value.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/[.]$/, '')
