import type {PictureTrial} from './picture.ts'

/** A trial of which nothing is known but what the test says. */
export const pictureTrialFixture = (known: Partial<PictureTrial> = {}): PictureTrial => ({
  phases: [],
  countries: [],
  conditions: [],
  ...known,
})
