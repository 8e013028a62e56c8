import {conditionPath} from '@healing-library/content/paths'
import type {LibraryIndex} from '@healing-library/content/queries/library'

import type {LibraryWords} from '../../messages/en/library.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {ConditionFilter} from './condition-filter.tsx'
import {LibraryLists} from './library-lists.tsx'

import styles from './library-page.module.css'

/** What of the library stands under one condition. */
export function LibraryForPage({
  index,
  condition,
  words,
}: {
  index: LibraryIndex
  condition: LibraryIndex['conditions'][number]
  words: LibraryWords
}) {
  const guides = index.guides.filter(({conditions}) => conditions.includes(condition._id))
  const treatments = index.treatments.filter(({conditions}) => conditions.includes(condition._id))
  const own = words.forCondition
  return (
    <>
      <PageIntro title={own.title(condition.title)} lead={own.lead(guides.length, treatments.length)} />
      <div className={styles.page}>
        <p className={styles.toCondition}>
          <a href={conditionPath(condition.slug)}>{own.toCondition}</a>
        </p>
        <ConditionFilter index={index} current={condition._id} words={words} />
        <LibraryLists
          index={{guides, treatments}}
          empty={{guides: own.noGuides, treatments: own.noTreatments}}
          words={words}
        />
      </div>
    </>
  )
}
