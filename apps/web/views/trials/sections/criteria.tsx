import {parseCriteria} from '../../../trials/criteria.ts'
import {CriteriaActions} from '../criteria-actions.tsx'
import {FactList} from '../fact-list.tsx'
import type {TrialSection} from '../trial-sections.ts'
import {ageWords, asOfWords, whoWords} from '../trial-words.ts'

import styles from './criteria.module.css'

const MARKS = [
  ['true', 'True'],
  ['false', 'Not true'],
  ['unsure', 'Not sure'],
] as const

/** The registry's criteria as a list to mark: for a talk with a doctor, never a verdict of ours. */
export const criteriaSection: TrialSection = {
  id: 'criteria',
  title: 'Who may take part',
  lead: 'In the registry’s words. Only the people who run the trial can say whether somebody may take part.',
  isPresent: () => true,
  render: (trial) => {
    const asOf = asOfWords(trial)
    const groups = trial.criteria === null ? [] : parseCriteria(trial.criteria)
    return (
      <>
        <FactList
          facts={[
            ['Age', ageWords(trial)],
            ['In short', whoWords(trial)],
          ]}
        />
        {groups.length === 0 ? (
          <p className={styles.none}>The criteria in full are not known to us: see the registry.</p>
        ) : (
          <form className={styles.form} data-criteria={trial.nctId}>
            <p className={styles.private}>
              Mark what is true of you, and take it to your doctor. Your marks stay in this browser, are sent
              to nobody, and are printed with the list.
            </p>
            <div className={styles.sheet}>
              <h2>{trial.briefTitle}</h2>
              <p>
                {trial.nctId} at ClinicalTrials.gov{asOf === '' ? '' : `, status ${asOf}`}. Who may take part,
                in the registry’s words, as marked by the person who brings this sheet. It decides nothing:
                only the people who run the trial can.
              </p>
            </div>
            {groups.map((group, groupAt) => (
              <section key={`${group.title} ${groupAt}`} aria-label={group.title}>
                <h3 className={styles.title}>{group.title}</h3>
                {group.kind === 'exclusion' ? (
                  <p className={styles.hint}>Of these, none may be true of somebody who takes part.</p>
                ) : null}
                {group.lead.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {group.items.length === 0 ? <p>The registry gives none.</p> : null}
                <ol className={styles.items}>
                  {group.items.map((item, at) => (
                    <li key={item + String(at)}>
                      <fieldset className={styles.item}>
                        <legend>{item}</legend>
                        <span className={styles.marks}>
                          {MARKS.map(([value, words]) => (
                            <label key={value}>
                              <input
                                type="radio"
                                name={`${groupAt}.${at}`}
                                value={value}
                                data-criterion={item}
                              />{' '}
                              {words}
                            </label>
                          ))}
                        </span>
                      </fieldset>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
            <CriteriaActions />
          </form>
        )}
      </>
    )
  },
}
