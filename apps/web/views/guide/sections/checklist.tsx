import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideSection} from '../guide-section.ts'

import styles from './checklist.module.css'

/** To be ticked on paper or on the page. The browser keeps the ticks (enhance/features/checklist.ts). */
export const checklistSection: GuideSection<Pick<SubstanceGuide, 'checklist' | 'slug'>> = {
  id: 'before-you-start',
  isPresent: ({checklist}) => checklist.length > 0,
  citations: () => [],
  render: ({checklist, slug}, _footnotes, words) => (
    <>
      <ul className={styles.list} data-checklist={`${slug}.before`}>
        {checklist.map((item) => (
          <li key={item}>
            <label className={styles.item}>
              <input type="checkbox" data-item={item} />
              <span>{item}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className={styles.kept}>{words.parts.checklist.kept}</p>
    </>
  ),
}
