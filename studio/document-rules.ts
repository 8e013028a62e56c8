import type {
  DocumentActionComponent,
  DocumentActionsContext,
  DocumentBadgeComponent,
  DocumentBadgesContext,
  Template,
  TemplateItem,
} from 'sanity'

import {WithdrawConsent} from './consent/withdraw-consent.tsx'
import {withCare} from './review/actions/publish-with-care.tsx'
import {isPlanned, PLANNED_TYPES} from './schedule/plan.ts'
import {SchedulePublishing, ScheduleTakingOff} from './schedule/schedule-action.tsx'
import {ScheduledBadge} from './schedule/scheduled-badge.ts'
import {NAMED_TERM_TEMPLATE} from './writing/templates/named-term.ts'
import {withOurTemplates} from './writing/templates/templates.ts'

/** The one document of its type; its id is the type's name. */
export const SETTINGS_TYPE = 'siteSettings'

/** Actions of the Studio that a type must not have. */
const FORBIDDEN: Record<string, ReadonlySet<string>> = {
  // They would leave the site without settings, or with two of them.
  [SETTINGS_TYPE]: new Set(['duplicate', 'delete', 'unpublish']),
  // A copy gets an id without a dot, and would be public.
  consentRecord: new Set(['duplicate']),
  // What was signed, was signed once.
  signOff: new Set(['duplicate']),
  // Kept by the actions of the review, under ids that keep them private.
  reviewRequest: new Set(['duplicate', 'delete', 'unpublish']),
  // Kept by the sync and the Trials tool, under ids that keep them private.
  registryRecord: new Set(['duplicate', 'delete', 'unpublish']),
  linkCheck: new Set(['duplicate', 'delete', 'unpublish']),
  syncRun: new Set(['duplicate', 'delete', 'unpublish']),
  trialSettings: new Set(['duplicate', 'delete', 'unpublish']),
}

/** Actions of our own. */
const ADDED: Record<string, DocumentActionComponent[]> = {
  consentRecord: [WithdrawConsent],
  ...Object.fromEntries(PLANNED_TYPES.map((type) => [type, [SchedulePublishing, ScheduleTakingOff]])),
}

/** Types whose documents come from elsewhere: the settings stand there, the others are made under an id of their kind. */
const NOT_MADE_BY_HAND = new Set(Object.keys(FORBIDDEN))

export function isMadeByHand(type: string): boolean {
  return !NOT_MADE_BY_HAND.has(type)
}

export function documentActions(actions: DocumentActionComponent[], context: DocumentActionsContext) {
  const forbidden = FORBIDDEN[context.schemaType]
  const left = actions.filter(({action}) => action === undefined || forbidden?.has(action) !== true)
  const own = left.map((action) => (action.action === 'publish' ? withCare(action) : action))
  return [...own, ...(ADDED[context.schemaType] ?? [])]
}

export function documentBadges(badges: DocumentBadgeComponent[], {schemaType}: DocumentBadgesContext) {
  return isPlanned(schemaType) ? [...badges, ScheduledBadge] : badges
}

/** What the "New document" menus offer. */
export function newDocumentOptions(items: TemplateItem[]): TemplateItem[] {
  return items.filter(({templateId}) => isMadeByHand(templateId) && templateId !== NAMED_TERM_TEMPLATE)
}

export function templates(all: Template[]): Template[] {
  return withOurTemplates(all.filter(({schemaType}) => isMadeByHand(schemaType)))
}
