import type {GuideSection} from './guide-section.ts'
import {accessSection} from './sections/access.tsx'
import {approvalSection} from './sections/approval.tsx'
import {checklistSection} from './sections/checklist.tsx'
import {contraindicationsSection} from './sections/contraindications.tsx'
import {effectsSection} from './sections/effects.tsx'
import {evidenceSection} from './sections/evidence.tsx'
import {experienceSection} from './sections/experience.tsx'
import {faqSection} from './sections/faq.tsx'
import {frameworksSection} from './sections/frameworks.tsx'
import {guidelinesSection, resourcesSection} from './sections/further-reading.tsx'
import {historySection} from './sections/history.tsx'
import {integrationSection} from './sections/integration.tsx'
import {interactionsSection} from './sections/interactions.tsx'
import {keyFactsSection} from './sections/key-facts.tsx'
import {legalStatusSection} from './sections/legal-status.tsx'
import {mediaSection} from './sections/media.tsx'
import {conditionsSection, modalitiesSection} from './sections/modalities.tsx'
import {mythsSection} from './sections/myths.tsx'
import {nextStepsSection} from './sections/next-steps.tsx'
import {overviewSection} from './sections/overview.tsx'
import {perspectivesSection} from './sections/perspectives.tsx'
import {pharmacologySection} from './sections/pharmacology.tsx'
import {quotesSection} from './sections/quotes.tsx'
import {routeFactsSection} from './sections/route-facts.tsx'
import {safetyNoticesSection} from './sections/safety-notices.tsx'
import {safetySection} from './sections/safety.tsx'
import {sessionPhasesSection} from './sections/session-phases.tsx'
import {storiesSection} from './sections/stories.tsx'
import {trainingSection} from './sections/training.tsx'
import {trialsSection} from './sections/trials.tsx'

/** The page of a guide from top to bottom. The first stands above the contents list. */
export const EARLY_SECTION: GuideSection = safetySection

export const LATER_SECTIONS: readonly GuideSection[] = [
  safetyNoticesSection,
  keyFactsSection,
  overviewSection,
  conditionsSection,
  approvalSection,
  effectsSection,
  contraindicationsSection,
  interactionsSection,
  modalitiesSection,
  sessionPhasesSection,
  mediaSection,
  experienceSection,
  integrationSection,
  checklistSection,
  perspectivesSection,
  frameworksSection,
  routeFactsSection,
  evidenceSection,
  pharmacologySection,
  accessSection,
  legalStatusSection,
  historySection,
  mythsSection,
  faqSection,
  storiesSection,
  quotesSection,
  trialsSection,
  guidelinesSection,
  resourcesSection,
  trainingSection,
  nextStepsSection,
]
