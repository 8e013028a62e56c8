import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {EFFECT_TIMINGS} from '@healing-library/content/vocabulary/clinical'

import type {VocabularyWords} from '../../../messages/en/vocabulary.ts'
import {DataTable} from '../../../ui/data-table.tsx'
import {Tag, type TagTone} from '../../../ui/tag.tsx'
import {Citations} from '../citations.tsx'
import {groupByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'
import {EffectsDrawing} from '../pictures/effects-drawing.tsx'

import styles from './groups.module.css'

type Effect = SubstanceGuide['effects'][number]

export const effectsSection: GuideSection = {
  id: 'effects',
  isPresent: ({effects}) => effects.length > 0,
  citations: ({effects}) => byTiming(effects).flatMap((group) => ofRows(group.rows)),
  render: ({effects}, footnotes, words) => (
    <div className={styles.groups}>
      <EffectsDrawing effects={effects} words={words} />
      {byTiming(effects).map(({key, rows}) => (
        <div key={key}>
          <h3 className={styles.title}>{words.vocabulary.effectTimings[key]}</h3>
          <DataTable
            caption={words.parts.effects.caption(words.vocabulary.effectTimings[key])}
            columns={[
              {key: 'name', label: words.parts.effects.name},
              {key: 'valence', label: words.parts.effects.valence},
              {key: 'note', label: words.parts.effects.note},
            ]}
            rows={rows.map((effect) => ({
              key: effect._key,
              cells: {
                name: effect.name,
                valence: (
                  <>
                    <Tag tone={TONES[effect.valence]}>{words.vocabulary.effectValences[effect.valence]}</Tag>{' '}
                    <span className={styles.aside}>{asideWords(effect, words.vocabulary)}</span>
                  </>
                ),
                note: (
                  <>
                    {effect.note}
                    <Citations citations={effect.citations} footnotes={footnotes} />
                  </>
                ),
              },
            }))}
          />
        </div>
      ))}
    </div>
  ),
}

const TONES = {
  wanted: 'good',
  neutral: 'plain',
  unwanted: 'care',
} as const satisfies Record<Effect['valence'], TagTone>

/** How bad and how often; and, where it calls for something, what. Not knowing how often is said. */
function asideWords({severity, frequency, careLevel}: Effect, words: VocabularyWords): string {
  return [
    severity === null ? null : words.effectSeverities[severity],
    words.frequencyBands[frequency ?? 'unknown'],
    careLevel === null ? null : words.careLevels[careLevel],
  ]
    .filter((part) => part !== null)
    .join('. ')
}

const byTiming = (effects: readonly Effect[]) => groupByWords(effects, EFFECT_TIMINGS, ({timing}) => timing)
