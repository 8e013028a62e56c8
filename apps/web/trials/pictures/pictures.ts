import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {byCountry} from './by-country.ts'
import {byPhase} from './by-phase.ts'
import {byStartYear} from './by-start-year.ts'
import {enrolmentByCondition} from './enrolment-by-condition.ts'
import {type Picture, PICTURE_NAMES, type PictureName, type PictureTrial} from './picture.ts'

const MAKERS: Readonly<
  Record<PictureName, (trials: readonly PictureTrial[], words: TrialPicturesWords) => Picture>
> = {
  'by-start-year': byStartYear,
  'by-phase': byPhase,
  'by-country': byCountry,
  'enrolment-by-condition': enrolmentByCondition,
}

export const isPictureName = (name: string): name is PictureName => Object.hasOwn(MAKERS, name)

export const makePicture = (
  name: PictureName,
  trials: readonly PictureTrial[],
  words: TrialPicturesWords,
): Picture => MAKERS[name](trials, words)

export const makePictures = (trials: readonly PictureTrial[], words: TrialPicturesWords): Picture[] =>
  PICTURE_NAMES.map((name) => makePicture(name, trials, words))
