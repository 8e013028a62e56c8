/** What a picture needs to know of a trial. What is not known is absent or empty, never guessed. */
export type PictureTrial = {
  startYear?: number
  status?: string
  statusAsOf?: string
  phases: readonly string[]
  countries: readonly string[]
  conditions: readonly string[]
  enrolment?: {count: number; type?: string}
}

/** How the marks of a series are filled: each has a texture of its own besides its colour. */
export type Texture = 'solid' | 'stripes' | 'dots' | 'crosses' | 'lines' | 'hollow'

export type Series = {
  key: string
  label: string
  /** What the label covers, where it does not say so itself. */
  covers?: string
  texture: Texture
}

export type PictureRow = {
  key: string
  label: string
  /** One number a series, in their order. */
  values: readonly number[]
  /** Numbers that the table holds and the picture does not draw. */
  aside: readonly number[]
}

export const PICTURE_NAMES = ['by-start-year', 'by-phase', 'by-country', 'enrolment-by-condition'] as const

export type PictureName = (typeof PICTURE_NAMES)[number]

/** A picture as data: the drawing, its table and its CSV are made from this alone, so that they cannot differ. */
export type Picture = {
  name: PictureName
  title: string
  /** What it shows, in one sentence. */
  sentence: string
  notes: readonly string[]
  /** What the rows are, at the head of the table. */
  rowHeading: string
  series: readonly Series[]
  asideHeadings: readonly string[]
  rows: readonly PictureRow[]
  /** How many of the rows are drawn; all of them stand in the table. */
  drawnRows: number
  /** The trials of which this is not known: a bar of its own, on the scale of all trials. */
  unknown: {
    label: string
    count: number
    total: number
    row: PictureRow
    /** Where the row measures something else than the bar: it is drawn among the others besides. */
    isRowDrawn: boolean
  }
  /** The days between which the statuses were read. */
  asOf: {from: string; to: string} | undefined
}
