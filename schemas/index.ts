import {clinicalTrial} from './documents/clinical-trial.ts'
import {person} from './documents/person.ts'
import {publication} from './documents/publication.ts'
import {siteSettings} from './documents/site-settings.ts'
import {substanceGuide} from './documents/substance-guide.ts'
import {testimonial} from './documents/testimonial.ts'
import {careCard} from './objects/care-card.ts'
import {citation} from './objects/citation.ts'
import {claim} from './objects/claim.ts'
import {clinicalText} from './objects/clinical-text.ts'
import {contraindication} from './objects/contraindication.ts'
import {effect} from './objects/effect.ts'
import {enrolment} from './objects/enrolment.ts'
import {faqItem} from './objects/faq-item.ts'
import {guideImage} from './objects/guide-image.ts'
import {helpline} from './objects/helpline.ts'
import {indication} from './objects/indication.ts'
import {interaction} from './objects/interaction.ts'
import {keyFact} from './objects/key-fact.ts'
import {legalStatus} from './objects/legal-status.ts'
import {mythFact} from './objects/myth-fact.ts'
import {sessionPhase} from './objects/session-phase.ts'
import {substanceAlias} from './objects/substance-alias.ts'
import {timelineEvent} from './objects/timeline-event.ts'
import {treatmentFramework} from './objects/treatment-framework.ts'

/** Every type of the library, documents first. Studio, TypeGen and the validation tests take this list. */
export const schemaTypes = [
  substanceGuide,
  publication,
  clinicalTrial,
  testimonial,
  person,
  siteSettings,
  careCard,
  citation,
  claim,
  clinicalText,
  contraindication,
  effect,
  enrolment,
  faqItem,
  guideImage,
  helpline,
  indication,
  interaction,
  keyFact,
  legalStatus,
  mythFact,
  sessionPhase,
  substanceAlias,
  timelineEvent,
  treatmentFramework,
]
