import type {TrialRow} from '@healing-library/content/queries/trials'

import type {PictureTrial} from './picture.ts'

/** `conditions` are the titles of our condition pages by their ids: the registry's own words for one vary without end. */
export function pictureTrial(row: TrialRow, conditions: ReadonlyMap<string, string>): PictureTrial {
  const {startDate, overallStatus, statusAsOf, phases, countries, studiedConditions, enrolment} = row
  const startYear = startDate?.date?.slice(0, 4)
  const count = enrolment?.count ?? null
  const type = enrolment?.type ?? null
  return {
    ...(startYear === undefined ? {} : {startYear: Number(startYear)}),
    ...(overallStatus === null ? {} : {status: overallStatus}),
    ...(statusAsOf === null ? {} : {statusAsOf}),
    phases,
    countries,
    conditions: studiedConditions.flatMap((id) => conditions.get(id) ?? []),
    ...(count === null ? {} : {enrolment: {count, ...(type === null ? {} : {type})}}),
  }
}
