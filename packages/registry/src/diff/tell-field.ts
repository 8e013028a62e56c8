import type {RegistryField, TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import {isSame} from './comparable.ts'
import {oneLine, signed, valueLine} from './lines.ts'
import {rowLines, siteLines, TELL} from './row-lines.ts'
import {textLines} from './text-lines.ts'

type Told = {before?: string | undefined; after?: string | undefined; lines?: string[]}
type Snapshot = Partial<TrialSnapshot>

/** How a field that differs is told. */
export function tellField(field: RegistryField, before: Snapshot, after: Snapshot): Told {
  switch (field) {
    case 'sites':
      return {lines: siteLines(before.sites, after.sites)}
    case 'secondaryIds':
      return {lines: rowLines(before.secondaryIds ?? [], after.secondaryIds ?? [], TELL.secondaryIds)}
    case 'interventions':
      return {lines: rowLines(before.interventions ?? [], after.interventions ?? [], TELL.interventions)}
    case 'arms':
      return {lines: rowLines(before.arms ?? [], after.arms ?? [], TELL.arms)}
    case 'primaryOutcomes':
    case 'secondaryOutcomes':
      return {lines: rowLines(before[field] ?? [], after[field] ?? [], TELL[field])}
    case 'contacts':
      return {lines: rowLines(before.contacts ?? [], after.contacts ?? [], TELL.contacts)}
    case 'officials':
      return {lines: rowLines(before.officials ?? [], after.officials ?? [], TELL.officials)}
    case 'registryReferences':
      return {
        lines: rowLines(
          before.registryReferences ?? [],
          after.registryReferences ?? [],
          TELL.registryReferences,
        ),
      }
    case 'eligibility':
      return {lines: eligibilityLines(before.eligibility, after.eligibility)}
    case 'design':
      return {lines: designLines(before.design, after.design)}
    case 'briefSummary':
    case 'detailedDescription':
      return {lines: textLines(before[field], after[field])}
    case 'conditions':
    case 'keywords':
    case 'collaborators':
    case 'aliases':
    case 'countries':
      return {lines: wordLines(before[field], after[field])}
    case 'overallStatus':
      return {...values(before, after, field), lines: statusLines(before, after)}
    default:
      return values(before, after, field)
  }
}

const values = (before: Snapshot, after: Snapshot, field: RegistryField): Told => ({
  before: valueText(before[field]),
  after: valueText(after[field]),
})

/** A value in one line: "RECRUITING", "2025-03 ESTIMATED", "120 ACTUAL", "PHASE1, PHASE2". */
function valueText(value: unknown): string | undefined {
  if (typeof value === 'string') return oneLine(value) || undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : oneLine(value.map((item: unknown) => valueText(item)).join(', '))
  }
  if (typeof value !== 'object' || value === null) return undefined
  const parts = Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .map(([, part]) => valueText(part))
    .filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : oneLine(parts.join(' '))
}

/** What stands with a status and is accepted with it. */
function statusLines(before: Snapshot, after: Snapshot): string[] {
  return (
    [
      ['lastKnownStatus', 'Last known status'],
      ['whyStopped', 'Why it stopped'],
    ] as const
  ).flatMap(([field, label]) =>
    isSame(before, after, field) ? [] : [valueLine(label, valueText(before[field]), valueText(after[field]))],
  )
}

const ELIGIBILITY_LABELS = {
  minimumAge: 'Minimum age',
  maximumAge: 'Maximum age',
  sex: 'Sex',
  healthyVolunteers: 'Healthy volunteers',
  ageGroups: 'Age groups',
} as const

function eligibilityLines(
  before: TrialSnapshot['eligibility'] = {},
  after: TrialSnapshot['eligibility'] = {},
): string[] {
  return [...labelledLines(ELIGIBILITY_LABELS, before, after), ...textLines(before.criteria, after.criteria)]
}

const DESIGN_LABELS = {
  allocation: 'Allocation',
  model: 'Model',
  purpose: 'Purpose',
  masking: 'Masking',
} as const

const designLines = (before: TrialSnapshot['design'] = {}, after: TrialSnapshot['design'] = {}): string[] =>
  labelledLines(DESIGN_LABELS, before, after)

function labelledLines<Name extends string>(
  labels: Readonly<Record<Name, string>>,
  before: Partial<Record<NoInfer<Name>, unknown>>,
  after: Partial<Record<NoInfer<Name>, unknown>>,
): string[] {
  const names = Object.keys(labels).filter((name): name is Name => name in labels)
  return names.flatMap((name) => {
    const [earlier, later] = [valueText(before[name]), valueText(after[name])]
    return earlier === later ? [] : [valueLine(labels[name], earlier, later)]
  })
}

function wordLines(before: readonly string[] = [], after: readonly string[] = []): string[] {
  const [earlier, later] = [before.map(oneLine), after.map(oneLine)]
  return [
    ...later.filter((word) => !earlier.includes(word)).map((word) => signed('+', word)),
    ...earlier.filter((word) => !later.includes(word)).map((word) => signed('-', word)),
  ]
}
