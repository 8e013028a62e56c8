import type {Wording} from '../locale.ts'

/** The way from the start page to where a reader is. */
export const breadcrumb = {label: 'You are here', home: 'Home', trialLists: 'Lists of trials'} as const

export type BreadcrumbWords = Wording<typeof breadcrumb>
