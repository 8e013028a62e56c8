import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {INTERACTIONS_PATH, interactionPath} from '@healing-library/content/paths'
import {INTERACTION_SEVERITIES} from '@healing-library/content/vocabulary/clinical'

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
  isPresent: ({interactions}) => interactions.length > 0,
  citations: ({interactions}) => ofRows(inOrder(interactions)),
  render: ({interactions, slug}, footnotes, words) => (
    <>
      <DataTable
        caption={words.parts.interactions.caption}
        columns={[
          {key: 'with', label: words.parts.interactions.with},
          {key: 'severity', label: words.parts.interactions.severity},
          {key: 'note', label: words.parts.interactions.note},
        ]}
        rows={inOrder(interactions).map((interaction) => ({
          key: interaction._key,
          cells: {
            with: (
              <>
                <a {...words.formats.link(interactionPath(slug, interaction.address))}>{interaction.with}</a>{' '}
                <span className={styles.aside}>{words.vocabulary.interactionKinds[interaction.kind]}</span>
              </>
            ),
            severity: (
              <Tag tone={TONES[interaction.severity]}>
                {words.vocabulary.interactionSeverities[interaction.severity]}
              </Tag>
            ),
            note: (
              <>
                {interaction.note}
                {interaction.mechanism === null ? null : ` ${interaction.mechanism}`}
                <Citations citations={interaction.citations} footnotes={footnotes} />
                {interaction.basis === null ? null : (
                  <span className={styles.aside}>
                    {words.parts.interactions.basis(words.vocabulary.interactionBases[interaction.basis])}
                  </span>
                )}
              </>
            ),
          },
        }))}
      />
      <p className={styles.after}>
        <a {...words.formats.link(INTERACTIONS_PATH)}>{words.parts.interactions.all}</a>
      </p>
    </>
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
