import type {StarterDocument} from './authoring/document.ts'
import {liftGuide} from './authoring/lift.ts'
import {esketamine} from './guides/esketamine/index.ts'
import {ketamine} from './guides/ketamine/index.ts'
import {mdma} from './guides/mdma/index.ts'
import {psilocybin} from './guides/psilocybin/index.ts'
import {people} from './people.ts'
import {readRecords} from './records.ts'
import {disclaimer, helplines, siteSettings} from './site-settings.ts'
import {testimonials} from './testimonials.ts'

export type {StarterDocument}

/**
 * What a new library starts with: published documents, what is referred to before what refers to it. Ids and keys
 * are the same every time, so that loading it twice changes nothing.
 */
export function starterDocuments(): StarterDocument[] {
  return [
    ...readRecords('publications'),
    ...people,
    ...liftGuide(ketamine),
    ...liftGuide(esketamine),
    ...liftGuide(psilocybin),
    ...liftGuide(mdma),
    ...readRecords('trials'),
    ...testimonials,
    ...helplines,
    disclaimer,
    siteSettings,
  ]
}
