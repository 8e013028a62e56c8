import type {z} from 'zod'

import {callToAction} from './call-to-action.ts'
import {claim} from './claim.ts'
import {clinicalTrial} from './clinical-trial.ts'
import {condition} from './condition.ts'
import {consentRecord} from './consent-record.ts'
import {disclaimer} from './disclaimer.ts'
import {effectTerm} from './effect-term.ts'
import {event} from './event.ts'
import {faq} from './faq.ts'
import {glossaryTerm} from './glossary-term.ts'
import {guideline} from './guideline.ts'
import {helpline} from './helpline.ts'
import {interaction} from './interaction.ts'
import {legalStatus} from './legal-status.ts'
import {linkCheck} from './link-check.ts'
import {media} from './media.ts'
import {modality} from './modality.ts'
import {mythFact} from './myth-fact.ts'
import {organization} from './organization.ts'
import {page} from './page.ts'
import {person} from './person.ts'
import {publication} from './publication.ts'
import {redirect} from './redirect.ts'
import {registryRecord} from './registry-record.ts'
import {reviewRequest} from './review-request.ts'
import {safetyNotice} from './safety-notice.ts'
import {sessionPhase} from './session-phase.ts'
import {signOff} from './sign-off.ts'
import {siteSettings} from './site-settings.ts'
import {substanceGuide} from './substance-guide.ts'
import {testimonial} from './testimonial.ts'
import {timelineEvent} from './timeline-event.ts'
import {training} from './training.ts'
import {translation} from './translation.ts'
import {treatmentFramework} from './treatment-framework.ts'
import {trialList} from './trial-list.ts'
import {syncRun, trialSettings} from './trial-settings.ts'

/**
 * The contract of every type of document as it is stored. Import, Studio and build hold documents against these and
 * nothing else; a type that is not here is not of this library.
 */
export const DOCUMENT_CONTRACTS: Readonly<Record<string, z.ZodType>> = {
  substanceGuide,
  modality,
  condition,
  claim,
  publication,
  guideline,
  timelineEvent,
  media,
  effectTerm,
  glossaryTerm,
  interaction,
  legalStatus,
  safetyNotice,
  sessionPhase,
  treatmentFramework,
  faq,
  mythFact,
  helpline,
  disclaimer,
  clinicalTrial,
  trialList,
  registryRecord,
  trialSettings,
  syncRun,
  linkCheck,
  testimonial,
  consentRecord,
  person,
  organization,
  signOff,
  reviewRequest,
  training,
  event,
  callToAction,
  page,
  redirect,
  translation,
  siteSettings,
}
