import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {INTERACTION_KINDS, INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary'

import {DataTable} from '../../../ui/data-table.tsx'
import {Tag, type TagTone} from '../../../ui/tag.tsx'
import {Citations} from '../citations.tsx'
import {sortByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './groups.module.css'

type Interaction = SubstanceGuide['interactions'][number]

export const interactionsSection: GuideSection = {
  id: 'interactions',
  title: 'Interactions',
  lead: 'What is not listed here is not thereby safe. Tell the clinic about everything you take. What holds for a class of medicines need not hold for each of them.',
  isPresent: ({interactions}) => interactions.length > 0,
  citations: ({interactions}) => ofRows(inOrder(interactions)),
  render: ({interactions}, footnotes) => (
    <DataTable
      caption="Medicines and drugs that interact"
      columns={[
        {key: 'with', label: 'Together with'},
        {key: 'severity', label: 'How serious'},
        {key: 'note', label: 'What it means'},
      ]}
      rows={inOrder(interactions).map((interaction) => ({
        key: interaction._key,
        cells: {
          with: (
            <>
              {interaction.with} <span className={styles.aside}>{INTERACTION_KINDS[interaction.kind]}</span>
            </>
          ),
          severity: (
            <Tag tone={TONES[interaction.severity]}>{INTERACTION_SEVERITIES[interaction.severity]}</Tag>
          ),
          note: (
            <>
              {interaction.note}
              {interaction.mechanism === null ? null : ` ${interaction.mechanism}`}
              <Citations citations={interaction.citations} footnotes={footnotes} />
            </>
          ),
        },
      }))}
    />
  ),
}

const TONES = {
  avoid: 'danger',
  caution: 'care',
  monitor: 'plain',
  unknown: 'open',
} as const satisfies Record<Interaction['severity'], TagTone>

const inOrder = (interactions: readonly Interaction[]) =>
  sortByWords(interactions, INTERACTION_SEVERITIES, ({severity}) => severity)
