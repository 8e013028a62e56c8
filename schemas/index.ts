import {callToAction} from './documents/call-to-action.ts'
import {claim} from './documents/claim.ts'
import {clinicalTrial} from './documents/clinical-trial.ts'
import {condition} from './documents/condition.ts'
import {consentRecord} from './documents/consent-record.ts'
import {disclaimer} from './documents/disclaimer.ts'
import {effectTerm} from './documents/effect-term.ts'
import {event} from './documents/event.ts'
import {faq} from './documents/faq.ts'
import {glossaryTerm} from './documents/glossary-term.ts'
import {guideline} from './documents/guideline.ts'
import {helpline} from './documents/helpline.ts'
import {interaction} from './documents/interaction.ts'
import {legalStatus} from './documents/legal-status.ts'
import {linkCheck} from './documents/link-check.ts'
import {media} from './documents/media.ts'
import {modality} from './documents/modality.ts'
import {mythFact} from './documents/myth-fact.ts'
import {organization} from './documents/organization.ts'
import {page} from './documents/page.ts'
import {person} from './documents/person.ts'
import {publication} from './documents/publication.ts'
import {redirect} from './documents/redirect.ts'
import {registryRecord} from './documents/registry-record.ts'
import {reviewRequest} from './documents/review-request.ts'
import {safetyNotice} from './documents/safety-notice.ts'
import {sessionPhase} from './documents/session-phase.ts'
import {signOff} from './documents/sign-off.ts'
import {siteSettings} from './documents/site-settings.ts'
import {substanceGuide} from './documents/substance-guide.ts'
import {testimonial} from './documents/testimonial.ts'
import {timelineEvent} from './documents/timeline-event.ts'
import {training} from './documents/training.ts'
import {translation} from './documents/translation.ts'
import {treatmentFramework} from './documents/treatment-framework.ts'
import {trialList} from './documents/trial-list.ts'
import {registryQuery, syncRun, trialSettings} from './documents/trial-settings.ts'
import {withLibraryRules} from './fields/library-rules.ts'
import {accessNote} from './objects/access-note.ts'
import {careCard} from './objects/care-card.ts'
import {citation} from './objects/citation.ts'
import {clinicalText} from './objects/clinical-text.ts'
import {contraindication} from './objects/contraindication.ts'
import {effect} from './objects/effect.ts'
import {enrolment} from './objects/enrolment.ts'
import {fieldSource} from './objects/field-source.ts'
import {guideImage} from './objects/guide-image.ts'
import {indication} from './objects/indication.ts'
import {interactionParty} from './objects/interaction-party.ts'
import {keyFact} from './objects/key-fact.ts'
import {perspective} from './objects/perspective.ts'
import {pharmacologyTarget} from './objects/pharmacology-target.ts'
import {quotation} from './objects/quotation.ts'
import {resource} from './objects/resource.ts'
import {routeFact} from './objects/route-fact.ts'
import {substanceAlias} from './objects/substance-alias.ts'
import {translatedPassage} from './objects/translated-passage.ts'
import {trialExclusion, trialListItem} from './objects/trial-list-item.ts'
import {ignoredProposal, trialChange, trialProposal, trialSnapshot} from './objects/trial/changes.ts'
import {
  meshTerm,
  registryReference,
  trialArm,
  trialContact,
  trialDate,
  trialDesign,
  trialEligibility,
  trialIntervention,
  trialOfficial,
  trialOutcome,
  trialSecondaryId,
  trialSite,
} from './objects/trial/registry-rows.ts'

/** The types of documents, by what an editor comes for. */
const documentTypes = [
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
]

/** What documents are made of. */
const objectTypes = [
  accessNote,
  careCard,
  citation,
  clinicalText,
  contraindication,
  effect,
  fieldSource,
  enrolment,
  guideImage,
  indication,
  interactionParty,
  keyFact,
  perspective,
  pharmacologyTarget,
  quotation,
  resource,
  routeFact,
  substanceAlias,
  translatedPassage,
  trialExclusion,
  trialListItem,
  registryQuery,
  trialChange,
  trialProposal,
  ignoredProposal,
  trialSnapshot,
  meshTerm,
  registryReference,
  trialArm,
  trialContact,
  trialDate,
  trialDesign,
  trialEligibility,
  trialIntervention,
  trialOfficial,
  trialOutcome,
  trialSecondaryId,
  trialSite,
]

/** Every type of the library, documents first. Studio, TypeGen and the validation tests take this list. */
export const schemaTypes = [...documentTypes.map(withLibraryRules), ...objectTypes]
