import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {Timeline} from '../../../ui/timeline.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'
import {SessionDrawing} from '../pictures/session-drawing.tsx'

import styles from './session-phases.module.css'

export const sessionPhasesSection: GuideSection<Pick<SubstanceGuide, 'sessionPhases'>> = {
  id: 'session',
  isPresent: ({sessionPhases}) => sessionPhases.length > 0,
  citations: ({sessionPhases}) => ofRows(sessionPhases),
  render: ({sessionPhases}, footnotes, words) => (
    <>
      <SessionDrawing phases={sessionPhases} words={words} />
      <Timeline
        entries={sessionPhases.map((phase, index) => ({
          key: phase._key,
          mark: words.parts.session.step(index + 1),
          title: phase.name,
          body: (
            <>
              <p>
                {phase.what}
                <Citations citations={phase.citations} footnotes={footnotes} />
              </p>
              {phase.questions.length === 0 ? null : (
                <div className={styles.questions}>
                  <p className={styles.label}>{words.parts.session.questions}</p>
                  <ul>
                    {phase.questions.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                </div>
              )}
            </>
          ),
        }))}
      />
    </>
  ),
}
