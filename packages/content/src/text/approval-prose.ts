import {sentences} from './sentences.ts'

const AUTHORITY = String.raw`(?:FDA|Food and Drug Administration|EMA|European Medicines Agency|MHRA|Health Canada|TGA|Therapeutic Goods Administration|Swissmedic|regulators?)`

const APPROVALS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${AUTHORITY}\b[^.!?]{0,80}\b(?:approv(?:ed|es|al)|authori[sz](?:ed|es|ation)|licen[cs]ed)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:approv(?:ed|al)|authori[sz]ed|authori[sz]ation|licensed)\b[^.!?]{0,60}\b(?:by|from|in)\b[^.!?]{0,40}\b(?:${AUTHORITY}|United States|US|USA|European Union|EU|United Kingdom|UK|Canada|Australia)\b`,
    'i',
  ),
]

const DENIED =
  /\b(?:not|no|never|without|nor|neither|hardly|whether|nothing|none|unapproved|before|until|if|asks?|awaits?|pending|sought|declin\w+|refus\w+|reject\w+|authori[sz]ed (?:psychiatrists?|prescribers?|doctors?|clinics?|clinicians?))\b|n['’]t\b/i

/** `at` is where the sentence starts, counted in letters of the whole text. */
export type ApprovalStatement = {sentence: string; at: number}

/** Sentences that say that a regulator approved something. Denials ("is not approved") state no approval. */
export function approvalStatements(text: string): ApprovalStatement[] {
  return sentences(text).flatMap((sentence) => {
    const match = APPROVALS.map((pattern) => pattern.exec(sentence.text)).find((found) => found !== null)
    if (!match) return []
    const around = sentence.text.slice(Math.max(0, match.index - 30), match.index + match[0].length)
    return DENIED.test(around) || sentence.text.endsWith('?')
      ? []
      : [{sentence: sentence.text, at: sentence.at}]
  })
}
