import {ALIAS_KINDS} from '@healing-library/content/vocabulary/clinical'

import {aliasesBeside} from '../aliases.ts'
import {groupByWords} from '../group-by-words.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'
import styles from './in-short.module.css'

/** The whole in five sentences, and the names under which somebody may have met it. */
export const inShortSection: GuideSection = {
  id: 'in-short',
  isPresent: () => true,
  citations: () => [],
  render: (guide, _footnotes, words) => (
    <>
      <p className={styles.summary}>{guide.summary}</p>
      <dl className={groups.items}>
        {groupByWords(aliasesBeside(guide), ALIAS_KINDS, ({kind}) => kind).map(({key, rows}) => (
          <div key={key} className={groups.item}>
            <dt>{words.vocabulary.aliasKinds[key]}</dt>
            <dd>{rows.map(({name}) => name).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </>
  ),
}
