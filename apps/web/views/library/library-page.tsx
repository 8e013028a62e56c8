import type {LibraryIndex} from '@healing-library/content/queries/library'

import type {LibraryWords} from '../../messages/en/library.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {ConditionFilter} from './condition-filter.tsx'
import {LibraryLists} from './library-lists.tsx'
import {NamesList} from './names-list.tsx'

import styles from './library-page.module.css'

/** The whole library: what there is, by condition, and by every name. */
export function LibraryPage({index, words}: {index: LibraryIndex; words: LibraryWords}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead(index.guides.length, index.treatments.length)} />
      <div className={styles.page}>
        <ConditionFilter index={index} current={undefined} words={words} />
        <LibraryLists
          index={index}
          empty={{guides: words.noGuides, treatments: words.noTreatments}}
          words={words}
        />
        <NamesList guides={index.guides} words={words} />
      </div>
    </>
  )
}
