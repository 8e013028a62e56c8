import {Refusal} from './answer.ts'

/**
 * A part of the registry's query language: words, "phrases", AND, OR, NOT, brackets, AREA[Piece]…, RANGE[a, b] with
 * MIN and MAX. Words that stand side by side must all be found. The registry also finds synonyms and spellings; this
 * does not.
 */
export type Expression =
  | {kind: 'all'}
  | {kind: 'text'; words: string}
  | {kind: 'range'; from: string | undefined; to: string | undefined}
  | {kind: 'and'; parts: Expression[]}
  | {kind: 'or'; parts: Expression[]}
  | {kind: 'not'; part: Expression}
  | {kind: 'area'; piece: string; part: Expression}

const TOKENS = /\s*(?:"([^"]*)"|([()])|(AREA|RANGE)\[([^\]]*)\]|([^\s()"]+))/gy
/** SEARCH[…], EXPANSION[…] and others of its operators, and an AREA or a RANGE that does not close. */
const NOT_SERVED = /^[A-Z]+\[|^MISSING$/

type Token =
  | {kind: 'phrase' | 'word'; text: string}
  | {kind: 'bracket'; text: string}
  | {kind: 'area' | 'range'; text: string}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  TOKENS.lastIndex = 0
  const source = expression.trim()
  while (TOKENS.lastIndex < source.length) {
    const at = TOKENS.lastIndex
    const match = TOKENS.exec(source)
    if (!match)
      throw new Refusal(400, `The expression cannot be read from character ${at + 1} on: ${expression}`)
    const [, phrase, bracket, operator, inside, word] = match
    if (phrase !== undefined) tokens.push({kind: 'phrase', text: phrase})
    else if (bracket !== undefined) tokens.push({kind: 'bracket', text: bracket})
    else if (operator !== undefined) {
      tokens.push({kind: operator === 'AREA' ? 'area' : 'range', text: inside ?? ''})
    } else if (word !== undefined) {
      if (NOT_SERVED.test(word))
        throw new Refusal(400, `${word} cannot be read, or is not served by this local registry.`)
      tokens.push({kind: 'word', text: word})
    }
  }
  return tokens
}

/** Throws a Refusal (400) for what it does not know or cannot read; an empty expression finds all. */
export function parseExpression(expression: string): Expression {
  const tokens = tokensOf(expression)
  let next = 0
  const peek = () => tokens[next]
  const isWord = (text: string) => peek()?.kind === 'word' && peek()?.text === text

  const either = (): Expression => {
    const parts = [both()]
    while (isWord('OR')) {
      next += 1
      parts.push(both())
    }
    const [only] = parts
    return parts.length === 1 && only ? only : {kind: 'or', parts}
  }
  const both = (): Expression => {
    const parts = [one()]
    while (peek() && !isWord('OR') && peek()?.text !== ')') {
      if (isWord('AND')) next += 1
      parts.push(one())
    }
    const [only] = parts
    return parts.length === 1 && only ? only : {kind: 'and', parts}
  }
  const one = (): Expression => {
    const token = peek()
    next += 1
    if (!token) throw new Refusal(400, `The expression breaks off: ${expression}`)
    if (token.kind === 'area') return {kind: 'area', piece: token.text.trim(), part: one()}
    if (token.kind === 'range') return rangeOf(token.text)
    if (token.kind === 'word' && token.text === 'NOT') return {kind: 'not', part: one()}
    if (token.kind === 'word' && token.text === 'ALL') return {kind: 'all'}
    if (token.kind !== 'bracket') return {kind: 'text', words: token.text}
    if (token.text === ')') throw new Refusal(400, `A bracket closes that was not opened: ${expression}`)
    const inner = either()
    if (peek()?.text !== ')') throw new Refusal(400, `A bracket was not closed: ${expression}`)
    next += 1
    return inner
  }

  if (tokens.length === 0) return {kind: 'all'}
  const parsed = either()
  if (next < tokens.length) throw new Refusal(400, `A bracket closes that was not opened: ${expression}`)
  return parsed
}

function rangeOf(inside: string): Expression {
  const [from = '', to = ''] = inside.split(',').map((end) => end.trim())
  if (from === '' || to === '')
    throw new Refusal(400, `A range has two ends, such as RANGE[2026-01-01, MAX].`)
  return {kind: 'range', from: from === 'MIN' ? undefined : from, to: to === 'MAX' ? undefined : to}
}
