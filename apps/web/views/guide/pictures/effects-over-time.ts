import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {EFFECT_TIMINGS, EFFECT_VALENCES} from '@healing-library/content/vocabulary/clinical'

import {groupByWords} from '../group-by-words.ts'

type Effect = Pick<SubstanceGuide['effects'][number], '_key' | 'timing' | 'valence' | 'frequency'>
export type Timing = keyof typeof EFFECT_TIMINGS
export type Valence = keyof typeof EFFECT_VALENCES

/** An effect; `height` is 1 (rare) to 4 (very common), undefined where how often is not known. */
type EffectBar = {key: string; height: number | undefined}
type TimingColumn = {timing: Timing; cells: {valence: Valence; bars: EffectBar[]}[]}

export const TIMINGS = ['during', 'hoursAfter', 'longTerm'] as const satisfies Timing[]

const HEIGHTS = {veryCommon: 4, common: 3, uncommon: 2, rare: 1, unknown: undefined} as const

/** Effects by when they come and whether they are wanted; in each cell the most frequent first, the unknown last. */
export const effectsOverTime = (effects: readonly Effect[]): TimingColumn[] =>
  groupByWords(effects, EFFECT_TIMINGS, ({timing}) => timing).map(({key: timing, rows}) => ({
    timing,
    cells: groupByWords(rows, EFFECT_VALENCES, ({valence}) => valence).map(({key: valence, rows: same}) => ({
      valence,
      bars: same
        .map(({_key, frequency}) => ({key: _key, height: HEIGHTS[frequency ?? 'unknown']}))
        .toSorted((left, right) => (right.height ?? 0) - (left.height ?? 0)),
    })),
  }))
