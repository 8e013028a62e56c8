import type {StarterDocument} from './authoring/document.ts'
import {liftGuide} from './authoring/lift.ts'
import {conditions} from './conditions/index.ts'
import {effectTerms} from './effect-terms.ts'
import {glossary} from './glossary/index.ts'
import {guidelines} from './guidelines.ts'
import {esketamine} from './guides/esketamine/index.ts'
import {ketamine} from './guides/ketamine/index.ts'
import {mdma} from './guides/mdma/index.ts'
import {psilocybin} from './guides/psilocybin/index.ts'
import {modalities} from './modalities.ts'
import {organizations} from './organizations.ts'
import {callsToAction, pages, redirects} from './pages.ts'
import {pairs} from './pairs.ts'
import {people} from './people.ts'
import {readPublications, readRecords} from './records.ts'
import {safetyNotices} from './safety-notices.ts'
import {figures, sampleConsentRecord, sampleEvent, sampleTraining} from './samples.ts'
import {sampleSignOffs} from './sign-offs.ts'
import {disclaimer, helplines, siteSettings} from './site-settings.ts'
import {testimonials} from './testimonials.ts'
import {trialLists} from './trial-lists.ts'
import {trialSettings} from './trial-settings.ts'

export type {StarterDocument}

/**
 * What a new library starts with: published documents, what is referred to before what refers to it. Ids and keys
 * are the same every time, so that loading it twice changes nothing.
 */
export function starterDocuments(): StarterDocument[] {
  const documents = [
    ...readPublications(),
    ...people,
    ...organizations,
    ...glossary,
    ...effectTerms,
    ...callsToAction,
    ...figures,
    sampleTraining,
    ...guidelines,
    ...conditions,
    ...liftGuide(ketamine),
    ...liftGuide(esketamine),
    ...liftGuide(psilocybin),
    ...liftGuide(mdma),
    ...pairs,
    ...modalities,
    ...safetyNotices,
    ...readRecords('trials'),
    ...trialLists,
    trialSettings,
    ...testimonials,
    sampleEvent,
    sampleConsentRecord,
    ...pages,
    ...redirects,
    ...helplines,
    disclaimer,
    siteSettings,
    ...readRecords('translations'),
  ]
  return [...documents, ...sampleSignOffs(documents)]
}
