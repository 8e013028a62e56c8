import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_PHASES} from '@healing-library/content/vocabulary'

import {countRow, TRIALS_SERIES} from './counted-rows.ts'
import {asOfOf, mostOf, trialsOf} from './picture-words.ts'
import type {Picture, PictureTrial} from './picture.ts'

const ORDER = ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4']
const NOT_APPLICABLE = 'NA'
const NOT_APPLICABLE_NOTE =
  '“Not applicable” is the registry’s word for trials without phases, such as trials of a way to care.'

/** A trial of two phases is one trial: "Phase 1 and 2" is a bar of its own, so that each trial is counted once. */
export function byPhase(trials: readonly PictureTrial[]): Picture {
  const counts = new Map<string, number>()
  let unknown = 0
  for (const {phases} of trials) {
    if (phases.length === 0) unknown += 1
    else {
      const key = [...new Set(phases)].toSorted(byOrder).join('+')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const counted = [...counts]
    .toSorted(([left], [right]) => byParts(left.split('+'), right.split('+')))
    .map(([key, count]) => ({key, label: phaseLabel(key.split('+')), count}))
  const most = mostOf(counted)
  return {
    name: 'by-phase',
    title: 'Trials by phase',
    sentence:
      most === undefined
        ? `For none of ${trialsOf(trials.length)} is the phase known to us.`
        : `Most frequent of ${trialsOf(trials.length)}: ${most.names} (${trialsOf(most.count)}${most.isShared ? ' each' : ''}).`,
    notes: counted.some(({key}) => key === NOT_APPLICABLE) ? [NOT_APPLICABLE_NOTE] : [],
    rowHeading: 'Phase',
    series: TRIALS_SERIES,
    asideHeadings: [],
    rows: counted.map(({key, label, count}) => countRow(key, label, count)),
    drawnRows: counted.length,
    unknown: {
      label: 'Phase not known to us',
      count: unknown,
      total: trials.length,
      isRowDrawn: false,
      row: countRow('unknown', 'Not known to us', unknown),
    },
    asOf: asOfOf(trials),
  }
}

const rank = (phase: string): number => {
  const at = ORDER.indexOf(phase)
  return at === -1 ? ORDER.length + (phase === NOT_APPLICABLE ? 1 : 0) : at
}

const byOrder = (left: string, right: string): number => rank(left) - rank(right) || (left < right ? -1 : 1)

function byParts(
  [first = '', second = '']: readonly string[],
  [other = '', next = '']: readonly string[],
): number {
  if (first !== other) return byOrder(first, other)
  return second === '' ? -1 : next === '' ? 1 : byOrder(second, next)
}

/** "Phase 1 and 2"; the word is said once. */
function phaseLabel(phases: readonly string[]): string {
  const [first = '', ...others] = phases.map((phase) => wordsFor(TRIAL_PHASES, phase))
  return [first, ...others.map((words) => words.replace(/^Phase /, ''))].join(' and ')
}
