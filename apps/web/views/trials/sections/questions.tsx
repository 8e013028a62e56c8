import type {TrialSection} from '../trial-sections.ts'

import styles from './questions.module.css'

/** For whoever thinks of taking part. They advise nothing: they ask what no registry says. */
const QUESTIONS = [
  'What exactly would be done, how often, and for how long?',
  'What might I be given instead, and may I learn which it was?',
  'What is known of its harms, and who looks after me if something goes wrong, also after the trial?',
  'Which of my medicines would I have to stop, who decides that, and what if I get worse?',
  'Who is with me during a session, and how are they trained? What touch is agreed beforehand?',
  'Is there preparation beforehand and support afterwards?',
  'What does it cost me, what is paid, and am I insured?',
  'Who sees what I tell, and what is kept?',
  'May I stop at any time, and what happens then?',
  'Will I be told the results, mine and those of the trial?',
]

export const questionsSection: TrialSection = {
  id: 'questions',
  title: 'Questions to ask',
  lead: 'Before you agree to anything. A good team welcomes them.',
  isPresent: () => true,
  render: () => (
    <ul className={styles.questions}>
      {QUESTIONS.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  ),
}
