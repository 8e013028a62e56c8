import type {TrialSection} from '../trial-sections.ts'

import styles from './questions.module.css'

export const questionsSection: TrialSection = {
  id: 'questions',
  isPresent: () => true,
  render: (_, {questions}) => (
    <ul className={styles.questions}>
      {Object.values(questions).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  ),
}
