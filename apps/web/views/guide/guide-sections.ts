import type {GuideSection} from './guide-section.ts'
import {approvalSection} from './sections/approval.tsx'
import {checklistSection} from './sections/checklist.tsx'
import {contraindicationsSection} from './sections/contraindications.tsx'
import {effectsSection} from './sections/effects.tsx'
import {evidenceSection} from './sections/evidence.tsx'
import {experienceSection} from './sections/experience.tsx'
import {faqSection} from './sections/faq.tsx'
import {frameworksSection} from './sections/frameworks.tsx'
import {historySection} from './sections/history.tsx'
import {interactionsSection} from './sections/interactions.tsx'
import {keyFactsSection} from './sections/key-facts.tsx'
import {legalStatusSection} from './sections/legal-status.tsx'
import {mythsSection} from './sections/myths.tsx'
import {overviewSection} from './sections/overview.tsx'
import {safetyNoticesSection} from './sections/safety-notices.tsx'
import {safetySection} from './sections/safety.tsx'
import {sessionPhasesSection} from './sections/session-phases.tsx'
import {storiesSection} from './sections/stories.tsx'
import {trialsSection} from './sections/trials.tsx'

/** The page of a guide from top to bottom. The first stands above the contents list. */
export const EARLY_SECTION: GuideSection = safetySection

export const LATER_SECTIONS: readonly GuideSection[] = [
  safetyNoticesSection,
  keyFactsSection,
  overviewSection,
  approvalSection,
  effectsSection,
  contraindicationsSection,
  interactionsSection,
  sessionPhasesSection,
  experienceSection,
  checklistSection,
  frameworksSection,
  evidenceSection,
  legalStatusSection,
  historySection,
  mythsSection,
  faqSection,
  storiesSection,
  trialsSection,
]
