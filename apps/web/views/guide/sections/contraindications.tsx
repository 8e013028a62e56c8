import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import {CONTRAINDICATION_STRENGTHS} from '@healing-library/content/vocabulary/clinical'

import {Citations} from '../citations.tsx'
import {groupByWords} from '../group-by-words.ts'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './groups.module.css'

export const contraindicationsSection: GuideSection<Pick<SubstanceGuide, 'contraindications'>> = {
  id: 'contraindications',
  isPresent: ({contraindications}) => contraindications.length > 0,
  citations: ({contraindications}) => byStrength(contraindications).flatMap(({rows}) => ofRows(rows)),
  render: ({contraindications}, footnotes, words) => (
    <div className={styles.groups}>
      {byStrength(contraindications).map(({key, rows}) => (
        <div key={key}>
          <h3 className={styles.title}>{words.vocabulary.contraindicationStrengths[key]}</h3>
          <dl className={styles.items}>
            {rows.map((row) => (
              <div key={row._key} className={styles.item}>
                <dt>{row.condition}</dt>
                <dd>
                  {row.note}
                  <Citations citations={row.citations} footnotes={footnotes} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  ),
}

const byStrength = (rows: SubstanceGuide['contraindications']) =>
  groupByWords(rows, CONTRAINDICATION_STRENGTHS, ({strength}) => strength)
