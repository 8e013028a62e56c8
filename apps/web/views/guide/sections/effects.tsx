import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {
  CARE_LEVELS,
  EFFECT_SEVERITIES,
  EFFECT_TIMINGS,
  EFFECT_VALENCES,
  FREQUENCY_BANDS,
} from '@healing-library/content/vocabulary'

import {DataTable} from '../../../ui/data-table.tsx'
import {Tag, type TagTone} from '../../../ui/tag.tsx'
import {Citations} from '../citations.tsx'
import {groupByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './groups.module.css'

type Effect = SubstanceGuide['effects'][number]

export const effectsSection: GuideSection = {
  id: 'effects',
  title: 'Effects',
  lead: 'Wanted and unwanted effects, by when they come.',
  isPresent: ({effects}) => effects.length > 0,
  citations: ({effects}) => byTiming(effects).flatMap((group) => ofRows(group.rows)),
  render: ({effects}, footnotes) => (
    <div className={styles.groups}>
      {byTiming(effects).map(({key, words, rows}) => (
        <div key={key}>
          <h3 className={styles.title}>{words}</h3>
          <DataTable
            caption={`Effects: ${words.toLowerCase()}`}
            columns={[
              {key: 'name', label: 'Effect'},
              {key: 'valence', label: 'Wanted or not'},
              {key: 'note', label: 'In plain words'},
            ]}
            rows={rows.map((effect) => ({
              key: effect._key,
              cells: {
                name: effect.name,
                valence: (
                  <>
                    <Tag tone={TONES[effect.valence]}>{EFFECT_VALENCES[effect.valence]}</Tag>{' '}
                    <span className={styles.aside}>{asideWords(effect)}</span>
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
function asideWords({severity, frequency, careLevel}: Effect): string {
  return [
    severity === null ? null : EFFECT_SEVERITIES[severity],
    FREQUENCY_BANDS[frequency ?? 'unknown'],
    careLevel === null ? null : CARE_LEVELS[careLevel],
  ]
    .filter((words) => words !== null)
    .join('. ')
}

const byTiming = (effects: readonly Effect[]) => groupByWords(effects, EFFECT_TIMINGS, ({timing}) => timing)
