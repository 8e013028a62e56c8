'use client'

import {trialPath} from '@healing-library/content/paths'
import {registryUrl} from '@healing-library/content/rules/identifiers'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {useEffect, useState} from 'react'

import {readSaved, SAVED_EVENT, type SavedTrial, toggleSaved, writeNote} from './saved-trials.ts'

import styles from './saved-page.module.css'

/** The list as this browser keeps it, each trial as it was when it was saved. */
export function SavedList() {
  const [saved, setSaved] = useState<SavedTrial[]>()
  useEffect(() => {
    const controller = new AbortController()
    const show = () => setSaved(readSaved(localStorage))
    window.addEventListener('storage', show, {signal: controller.signal})
    document.addEventListener(SAVED_EVENT, show, {signal: controller.signal})
    show()
    return () => controller.abort()
  }, [])

  if (saved === undefined) return null
  if (saved.length === 0) return <p>Nothing is saved in this browser. Each trial has a button for it.</p>

  function remove(trial: SavedTrial) {
    toggleSaved(localStorage, trial)
    setSaved(readSaved(localStorage))
  }

  return (
    <section aria-label="Saved trials">
      <p className={styles.actions}>
        <button className={styles.button} type="button" onClick={() => window.print()}>
          Print for a doctor
        </button>
      </p>
      <ol className={styles.list}>
        {saved.map((trial) => (
          <li key={trial.nctId}>
            <h2 className={styles.title}>
              <a href={trialPath(trial.nctId)}>{trial.title}</a>
            </h2>
            <p>
              {trial.status === '' ? '' : `${trial.status}. `}
              <span className={styles.small}>
                So it was when you saved it
                {trial.savedOn === '' ? '' : `, on ${formatPartialDate(trial.savedOn)}`}: open the trial to
                see how it is now.
              </span>
            </p>
            <p className={styles.small}>
              {trial.nctId}, <a href={registryUrl(trial.nctId)}>{registryUrl(trial.nctId)}</a>
            </p>
            <label>
              Your note (kept here, printed)
              <textarea
                className={styles.note}
                rows={2}
                defaultValue={trial.note}
                onChange={({target}) => writeNote(localStorage, trial.nctId, target.value)}
              />
            </label>
            <button
              className={styles.button}
              type="button"
              aria-label={`Take away: ${trial.title}`}
              onClick={() => remove(trial)}
            >
              Take away
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
