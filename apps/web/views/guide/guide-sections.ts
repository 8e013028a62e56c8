import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

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
import {inShortSection} from './sections/in-short.tsx'
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

/** Stands above the contents list: nobody should have to look for it. */
export const EARLY_SECTION: GuideSection = safetySection

/**
 * From top to bottom, in the order in which a worried person asks: what is it, is it for me, what can go wrong, who
 * must not have it, what happens, how sure is that, is it allowed; then what may be read another day.
 */
const SECTIONS: readonly GuideSection[] = [
  EARLY_SECTION,
  inShortSection,
  keyFactsSection,
  overviewSection,
  conditionsSection,
  approvalSection,
  safetyNoticesSection,
  effectsSection,
  contraindicationsSection,
  interactionsSection,
  modalitiesSection,
  sessionPhasesSection,
  mediaSection,
  experienceSection,
  integrationSection,
  checklistSection,
  routeFactsSection,
  frameworksSection,
  evidenceSection,
  pharmacologySection,
  legalStatusSection,
  accessSection,
  historySection,
  mythsSection,
  faqSection,
  storiesSection,
  quotesSection,
  perspectivesSection,
  trialsSection,
  guidelinesSection,
  resourcesSection,
  trainingSection,
  nextStepsSection,
]

/** What a worried reader looks for is never left out in silence: these parts say that they have nothing, and why. */
const ALWAYS: ReadonlySet<GuideSection> = new Set([
  EARLY_SECTION,
  contraindicationsSection,
  interactionsSection,
  evidenceSection,
  legalStatusSection,
])

export const shownSections = (guide: SubstanceGuide): GuideSection[] =>
  SECTIONS.filter((section) => section.isPresent(guide) || ALWAYS.has(section))
