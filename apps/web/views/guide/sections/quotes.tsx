import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import styles from './quotes.module.css'

type Quotes = Parameters<GuideSection['isPresent']>[0]['quotes']

/** Words for which leave was only asked are not ours to show. */
const ours = (quotes: Quotes) => quotes.filter(({permission}) => permission !== 'pending')

export const quotesSection: GuideSection = {
  id: 'quotations',
  isPresent: ({quotes}) => ours(quotes).length > 0,
  citations: ({quotes}) => ofRows(ours(quotes)),
  render: ({quotes}, footnotes, words) => (
    <div className={styles.quotes}>
      {ours(quotes).map((quote) => (
        <figure key={quote._key} className={styles.quote}>
          <blockquote>
            <p>
              {quote.text}
              <Citations citations={quote.citations} footnotes={footnotes} />
            </p>
          </blockquote>
          <figcaption className={styles.by}>
            {[quote.speaker, quote.credentials, quote.source].filter((part) => part !== null).join(', ')}
            {` (${words.vocabulary.quotePermissions[quote.permission]})`}
          </figcaption>
        </figure>
      ))}
    </div>
  ),
}
