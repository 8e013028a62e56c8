/** One record of a file, and the line on which it begins, counted from 1. */
export type RecordText = {line: number; text: string}

/**
 * The records of an RIS file, each from its TY to its ER, so that one that cannot be read does not take the others with
 * it. What stands outside of a record is given as a record of its own: it must not vanish.
 */
export function splitRis(text: string): RecordText[] {
  const records: RecordText[] = []
  let lines: string[] = []
  let start = 1
  const end = () => {
    if (lines.some((line) => line.trim() !== '')) records.push({line: start, text: lines.join('\n')})
    lines = []
  }
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^TY {2}-/.test(line)) end()
    if (lines.length === 0 && line.trim() === '') continue
    if (lines.length === 0) start = index + 1
    lines.push(line)
    if (/^ER {2}-/.test(line)) end()
  }
  end()
  return records
}

/** Abbreviations that later entries use. */
const SHARED = /^@(?:string|preamble)\b/i
const REMARK = /^@comment\b/i

/** The entries of a BibTeX file, each with the abbreviations before it. */
export function splitBibtex(text: string): RecordText[] {
  const lines = text.split(/\r\n|\r|\n/)
  const starts = lines.flatMap((line, index) => (/^\s*@\w+\s*[{(]/.test(line) ? [index] : []))
  const blocks = [0, ...starts.filter((start) => start > 0)].map((start, index, all) => ({
    line: start + 1,
    text: lines
      .slice(start, all[index + 1] ?? lines.length)
      .join('\n')
      .trim(),
  }))
  const shared: string[] = []
  return blocks.flatMap(({line, text: block}) => {
    if (SHARED.test(block)) shared.push(block)
    // Words between entries are remarks, as BibTeX has it.
    if (!block.startsWith('@') || SHARED.test(block) || REMARK.test(block)) return []
    return [{line, text: [...shared, block].join('\n')}]
  })
}
