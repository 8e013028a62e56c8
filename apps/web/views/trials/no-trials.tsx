import {TRIALS_PATH} from '@healing-library/content/paths'

import type {TrialsWords} from '../../messages/en/trials.ts'
import type {DirectoryAnswer} from '../../trials/answer.ts'
import {type DirectoryState, directoryPath, without} from '../../trials/directory-state.ts'
import {Sentence} from '../../ui/sentence.tsx'

/** Why nothing was found, and which filter to take away. */
export function NoTrials({
  state,
  answer,
  words: {none: said, terms},
}: {
  state: DirectoryState
  answer: DirectoryAnswer
  words: TrialsWords
}) {
  if (answer.libraryTotal === 0) return <p>{said.emptyLibrary}</p>
  const helpful = answer.waysOut.filter(({count}) => count > 0)
  return (
    <>
      <p>{said.noFit}</p>
      {helpful.length === 0 ? (
        <p>
          <Sentence
            words={said.notEnough}
            parts={{startAgain: <a href={TRIALS_PATH}>{said.startAgain}</a>}}
          />
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
                {key === 'text' ? said.withoutText(words) : said.withoutFilter(words)}
              </a>
              : {terms.trials(count)}
            </li>
          ))}
        </ul>
      )}
      <p>{said.unknownCounts}</p>
    </>
  )
}
