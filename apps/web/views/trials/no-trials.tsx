import {TRIALS_PATH} from '@healing-library/content/paths'

import type {DirectoryAnswer} from '../../trials/answer.ts'
import {type DirectoryState, directoryPath, without} from '../../trials/directory-state.ts'
import {countWords} from './trial-words.ts'

/** Why nothing was found, and which filter to take away. */
export function NoTrials({state, answer}: {state: DirectoryState; answer: DirectoryAnswer}) {
  if (answer.libraryTotal === 0) return <p>No trial has been published in this library yet.</p>
  const helpful = answer.waysOut.filter(({count}) => count > 0)
  return (
    <>
      <p>No trial of this library fits all of these filters at once.</p>
      {helpful.length === 0 ? (
        <p>
          Taking one of them away is not enough. <a href={TRIALS_PATH}>Start again without filters.</a>
        </p>
      ) : (
        <ul>
          {helpful.map(({key, words, count}) => (
            <li key={key}>
              <a
                href={
                  key === 'text'
                    ? directoryPath(state, {text: '', sort: 'open'})
                    : directoryPath(without(state, key))
                }
              >
                Without {key === 'text' ? `the words “${words}”` : `the filter “${words}”`}
              </a>
              : {countWords(count, 'trial', 'trials')}
            </li>
          ))}
        </ul>
      )}
      <p>
        Much that registries do not say counts as “not known to us”: a trial without a status is not found
        under any.
      </p>
    </>
  )
}
