import type {Helpline} from '@healing-library/content/contracts/site-settings'

import type {SearchWords} from '../../messages/en/search.ts'
import type {SiteWords} from '../../messages/en/site.ts'
import type {SearchAnswer} from '../../search/answer-search.ts'
import {searchPath, type SearchState} from '../../search/search-state.ts'
import {SearchBox} from '../site/search-box.tsx'
import {HelpFirst} from './help-first.tsx'
import {KindList} from './kind-list.tsx'
import {NothingFound} from './nothing-found.tsx'
import {ResultGroup} from './result-group.tsx'
import {ResultPages} from './result-pages.tsx'
import {SearchStart} from './search-start.tsx'

import styles from './search-page.module.css'

/** What the library answers to a search: help first where it may be needed, then what was found, kind by kind. */
export function SearchPage({
  state,
  answer,
  helplines,
  words,
  site,
}: {
  state: SearchState
  answer: SearchAnswer
  helplines: readonly Helpline[]
  words: SearchWords
  site: SiteWords
}) {
  const isAsked = state.text !== ''
  return (
    <div className={styles.page}>
      <div className={styles.ask}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={isAsked ? 'visually-hidden' : styles.lead}>{words.lead}</p>
        <SearchBox place="page" words={site.searchBox} text={state.text} />
        <p className={styles.privacy}>{words.privacy}</p>
      </div>
      {answer.isCrisis ? <HelpFirst helplines={helplines} words={words} site={site} /> : null}
      {isAsked ? (
        <>
          <div className={styles.summary}>
            <output className={styles.count}>{countWords(state, answer, words)}</output>
            <Understood answer={answer} words={words} />
          </div>
          {answer.total === 0 ? (
            <NothingFound words={words} />
          ) : (
            <div className={styles.found}>
              <KindList state={state} answer={answer} words={words} />
              <div className={styles.groups}>
                {answer.groups.map((group) => (
                  <ResultGroup key={group.kind} group={group} state={state} words={words} />
                ))}
                <ResultPages state={state} answer={answer} words={words} />
              </div>
            </div>
          )}
        </>
      ) : (
        <SearchStart words={words} />
      )}
    </div>
  )
}

function countWords(state: SearchState, {total, page, pageCount}: SearchAnswer, words: SearchWords): string {
  const count = words.resultsFor(total, state.text)
  return pageCount > 1 ? `${count}, ${words.pageOf(page, pageCount)}` : count
}

/** What was taken for what, and what else may have been meant. */
function Understood({
  answer: {corrections, otherTexts, isPartial},
  words,
}: {
  answer: SearchAnswer
  words: SearchWords
}) {
  return (
    <>
      {corrections.map(({word, instead}) => (
        <p key={word} className={styles.understood}>
          {words.instead(word, instead)}
        </p>
      ))}
      {isPartial ? <p className={styles.understood}>{words.some}</p> : null}
      {otherTexts.length === 0 ? null : (
        <p className={styles.understood}>
          {words.didYouMean}{' '}
          {otherTexts.map((text, at) => (
            <span key={text}>
              {at === 0 ? null : ', '}
              <a href={searchPath({text, kind: undefined, page: 1})}>{text}</a>
            </span>
          ))}
          ?
        </p>
      )}
    </>
  )
}
