import type {GuideSection} from '../guide-section.ts'

import styles from './perspectives.module.css'

/** What the library thinks stands apart from what it knows: in a frame, under its own word. */
export const perspectivesSection: GuideSection = {
  id: 'our-view',
  isPresent: ({perspectives}) => perspectives.length > 0,
  citations: () => [],
  render: ({perspectives}, _footnotes, words) => (
    <div className={styles.views}>
      {perspectives.map((view) => (
        <div key={view._key} className={styles.view}>
          <p className={styles.label}>{words.parts.perspectives.label}</p>
          <h3 className={styles.title}>{view.heading}</h3>
          <p>{view.body}</p>
          {view.organization === null ? null : <p className={styles.by}>{view.organization.name}</p>}
        </div>
      ))}
    </div>
  ),
}
