/** Words with what they were pasted as. */
export type Piece = {text: string; strong: boolean; em: boolean; href: string | undefined}

export type ListPlace = {item: 'bullet' | 'number'; level: number}

/** A paragraph, a subheading or an item of a list, as it is read out of a page. */
export type Line = {style: 'normal' | 'h3'; list: ListPlace | undefined; pieces: Piece[]}

export type PastedTable = {caption: string; columns: string[]; rows: string[][]}

export type Pasted = {kind: 'line'; line: Line} | {kind: 'table'; table: PastedTable}

export const wordsOf = ({pieces}: Line): string => pieces.map(({text}) => text).join('')

/** Collects lines: space is one space, as a browser shows it, and what holds no words is no line. */
export class LineCollector {
  readonly pasted: Pasted[] = []
  #open: Line | undefined

  /** Where the next words go. A line that is open goes on, unless it is another one. */
  open(style: Line['style'], list: ListPlace | undefined): void {
    this.#open ??= {style, list, pieces: []}
  }

  close(): void {
    const line = this.#open
    this.#open = undefined
    if (line === undefined) return
    const pieces = trimmed(line.pieces)
    if (pieces.some(({text}) => text.trim() !== '')) {
      this.pasted.push({kind: 'line', line: {...line, pieces}})
    }
  }

  add(piece: Piece): void {
    const pieces = this.#open?.pieces ?? []
    const last = pieces.at(-1)
    const before = last?.text.at(-1)
    const isAfterSpace = before === undefined || before === ' ' || before === '\n'
    const collapsed = piece.text.replaceAll(/[\s\u00a0]+/g, ' ')
    const text = isAfterSpace ? collapsed.replace(/^ /, '') : collapsed
    if (text === '') return
    if (last !== undefined && isSame(last, piece)) last.text += text
    else pieces.push({...piece, text})
  }

  /** Two breaks are the end of a paragraph. */
  lineBreak(): void {
    const last = this.#open?.pieces.at(-1)
    if (last === undefined) return
    if (last.text.endsWith('\n')) {
      this.close()
      return
    }
    last.text = `${last.text.trimEnd()}\n`
  }

  get hasWords(): boolean {
    return this.#open !== undefined && wordsOf(this.#open).trim() !== ''
  }

  push(pasted: Pasted): void {
    this.close()
    this.pasted.push(pasted)
  }
}

const isSame = (left: Piece, right: Piece): boolean =>
  left.strong === right.strong && left.em === right.em && left.href === right.href

function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.map((piece) => ({...piece}))
  const [first] = kept
  if (first !== undefined) first.text = first.text.trimStart()
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') break
    kept.pop()
  }
  return kept.filter(({text}) => text !== '')
}
