import type {Wording} from '../locale.ts'

/** For editors alone, who work in an English Studio: there is no other language of it. */
export const preview = {
  label: 'Draft preview',
  text: 'This page shows drafts. Visitors do not see it.',
  badge: 'The review badge is the one that this text will have once it is published.',
  leave: 'Leave the preview',
} as const

export type PreviewWords = Wording<typeof preview>
