import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {PictureRow, Series} from './picture.ts'

export const trialsSeries = ({trials}: TrialPicturesWords): readonly Series[] => [
  {key: 'trials', label: trials, texture: 'solid'},
]

export const countRow = (key: string, label: string, count: number): PictureRow => ({
  key,
  label,
  values: [count],
  aside: [],
})

const collator = new Intl.Collator('en')

/** The most first; equals by their names, so that the same trials always give the same picture. */
export const byMost = (left: {label: string; count: number}, right: {label: string; count: number}): number =>
  right.count - left.count || collator.compare(left.label, right.label)
