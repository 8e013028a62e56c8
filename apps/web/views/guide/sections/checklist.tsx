import type {GuideSection} from '../guide-section.ts'

import styles from './checklist.module.css'

export const checklistSection: GuideSection = {
  id: 'before-you-start',
  isPresent: ({checklist}) => checklist.length > 0,
  citations: () => [],
  render: ({checklist}) => (
    <ul className={styles.list}>
      {checklist.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ),
}
