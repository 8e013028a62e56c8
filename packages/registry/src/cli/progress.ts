import type {TrialsContext} from './context.ts'

/** One bar for the search that is read now; without a `total` it counts only. */
export type Progress = {
  show: (label: string, seen: number, total: number | undefined) => void
  /** Takes the bar away, so that a line can be printed. */
  clear: () => void
}

const BAR_CELLS = 24
/** A search may be as long as its expression; the figures must stay in sight. */
const LABEL_CHARACTERS = 30
const ERASE_LINE = '\r\u001B[2K'

/** A bar on a terminal; nothing elsewhere: a log would hold every step of it. */
export function createProgress({terminalColumns, draw}: TrialsContext): Progress {
  if (terminalColumns === undefined) return {show: () => {}, clear: () => {}}
  return {
    show: (label, seen, total) =>
      draw(`${ERASE_LINE}${line(label, seen, total).slice(0, terminalColumns - 1)}`),
    clear: () => draw(ERASE_LINE),
  }
}

function line(name: string, seen: number, total: number | undefined): string {
  const label = name.length <= LABEL_CHARACTERS ? name : `${name.slice(0, LABEL_CHARACTERS - 1)}…`
  if (total === undefined || total === 0) return `${label}  ${seen} read`
  const share = Math.min(1, seen / total)
  const full = Math.round(share * BAR_CELLS)
  return `${label}  ${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}  ${seen} of ${total}  ${Math.floor(share * 100)} %`
}
