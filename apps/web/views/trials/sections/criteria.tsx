import {parseCriteria} from '../../../trials/criteria.ts'
import {CriteriaActions} from '../criteria-actions.tsx'
import {FactList} from '../fact-list.tsx'
import type {TrialSection} from '../trial-sections.ts'
import {ageWords, asOfWords, whoWords} from '../trial-words.ts'

import styles from './criteria.module.css'

const MARKS = ['true', 'false', 'unsure'] as const

/** The registry's criteria as a list to mark: for a talk with a doctor, never a verdict of ours. */
export const criteriaSection: TrialSection = {
  id: 'criteria',
  isPresent: () => true,
  render: (trial, {criteria: words, terms, atRegistry}) => {
    const asOf = asOfWords(trial, terms)
    const groups = trial.criteria === null ? [] : parseCriteria(trial.criteria)
    return (
      <>
        <FactList
          facts={[
            [words.age, ageWords(trial, terms)],
            [words.inShort, whoWords(trial, terms)],
          ]}
        />
        {groups.length === 0 ? (
          <p className={styles.none}>{words.notKnown}</p>
        ) : (
          <form className={styles.form} data-criteria={trial.nctId}>
            <p className={styles.private}>{words.private}</p>
            <div className={styles.sheet}>
              <h2>{trial.briefTitle}</h2>
              <p>{words.sheet(atRegistry(trial.nctId), asOf)}</p>
            </div>
            {groups.map((group, groupAt) => (
              <section key={`${group.title} ${groupAt}`} aria-label={group.title}>
                <h3 className={styles.title}>{group.title}</h3>
                {group.kind === 'exclusion' ? <p className={styles.hint}>{words.exclusion}</p> : null}
                {group.lead.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                {group.items.length === 0 ? <p>{words.noItems}</p> : null}
                <ol className={styles.items}>
                  {group.items.map((item, at) => (
                    <li key={item + String(at)}>
                      <fieldset className={styles.item}>
                        <legend>{item}</legend>
                        <span className={styles.marks}>
                          {MARKS.map((value) => (
                            <label key={value}>
                              <input
                                type="radio"
                                name={`${groupAt}.${at}`}
                                value={value}
                                data-criterion={item}
                              />{' '}
                              {words.marks[value]}
                            </label>
                          ))}
                        </span>
                      </fieldset>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
            <CriteriaActions words={words} />
          </form>
        )}
      </>
    )
  },
}
