import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import {countRow, trialsSeries} from './counted-rows.ts'
import {asOfOf, mostOf} from './picture-words.ts'
import type {Picture, PictureTrial} from './picture.ts'

const ORDER = ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4']
const NOT_APPLICABLE = 'NA'

/** A trial of two phases is one trial: "Phase 1 and 2" is a bar of its own, so that each trial is counted once. */
export function byPhase(trials: readonly PictureTrial[], all: TrialPicturesWords): Picture {
  const {byPhase: words, vocabulary} = all
  const nameOf = (phase: string) => wordsFor(vocabulary.trialPhases, phase)
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
    .map(([key, count]) => ({key, label: words.phases(key.split('+').map(nameOf)), count}))
  const most = mostOf(counted, all)
  return {
    name: 'by-phase',
    title: words.title,
    sentence: most === undefined ? words.none(trials.length) : words.sentence(trials.length, most),
    notes: counted.some(({key}) => key === NOT_APPLICABLE) ? [words.notApplicable] : [],
    rowHeading: words.heading,
    series: trialsSeries(all),
    asideHeadings: [],
    rows: counted.map(({key, label, count}) => countRow(key, label, count)),
    drawnRows: counted.length,
    unknown: {
      label: words.unknown,
      count: unknown,
      total: trials.length,
      isRowDrawn: false,
      row: countRow('unknown', all.notKnown, unknown),
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
