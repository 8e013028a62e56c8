import type {Wording} from '../locale.ts'

/** For somebody who must not be seen reading this. The address is a public page that asks no questions. */
export const quickExit = {
  href: 'https://www.bbc.com/weather',
  leave: 'Leave quickly',
  note: 'Opens the weather. Your browser’s history still shows this site.',
  /** Only where the page's script runs. */
  key: 'Escape, pressed three times, does the same.',
} as const

export type QuickExitWords = Wording<typeof quickExit>
