import type {
  Claim,
  Faq,
  Interaction,
  LegalStatus,
  MythFact,
  SessionPhase,
  SubstanceGuide,
  TimelineEvent,
  TreatmentFramework,
} from '@healing-library/content/sanity.types'

import type {Authored} from './document.ts'

/** A document as it is written among the rows of a guide: its id comes from the guide and its own words. */
type Row<Document extends {_id: string}> = Omit<Authored<Document>, '_id' | '_type'>
export type Reference = {_type: 'reference'; _ref: string}
/** Rows of this guide's own, and documents that it shares with others by reference. */
type Rows<Document extends {_id: string}> = (Row<Document> | Reference)[]

export type ClaimRow = Row<Claim>
export type FrameworkRow = Row<TreatmentFramework>
export type PhaseRow = Row<SessionPhase>
export type MythRow = Row<MythFact>
export type FaqRow = Row<Faq>
export type EventRow = Omit<Row<TimelineEvent>, 'about'>
export type LegalRow = Omit<Row<LegalStatus>, 'substance'>
/** Seen from the guide: `with` and `kind` are the other side. */
export type InteractionRow = Omit<Row<Interaction>, 'a' | 'b'> & {with: string; kind: 'substance' | 'class'}

type Lifted = 'evidence' | 'frameworks' | 'sessionPhases' | 'mythFacts' | 'faq'

/**
 * A guide as its author writes it, with everything that its page shows in one place. `liftGuide` makes of it what is
 * stored: the page, and documents that other pages can refer to.
 */
export type AuthoredGuide = Omit<Authored<SubstanceGuide>, Lifted | 'slug'> & {
  slug: {_type: 'slug'; current: string}
  evidence?: Rows<Claim>
  frameworks?: Rows<TreatmentFramework>
  sessionPhases?: Rows<SessionPhase>
  mythFacts?: Rows<MythFact>
  faq?: Rows<Faq>
  interactions?: InteractionRow[]
  legalStatus?: LegalRow[]
  timeline?: EventRow[]
}
