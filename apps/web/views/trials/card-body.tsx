'use client'

import type {TrialTerms} from '../../messages/en/trial-terms.ts'
import {Tag, type TagTone} from '../../ui/tag.tsx'
import {SaveButton} from './save-button.tsx'

import styles from './trial-card.module.css'

/**
 * A card, of words alone. It runs in the browser only so that the server has less to send and to write: the elements
 * of a server component go over the wire a second time, as data, and twenty cards are made for each visitor.
 */
export function CardBody({
  headingLevel,
  nctId,
  title,
  href,
  tone,
  status,
  asOf,
  facts,
  note,
  words,
}: {
  headingLevel: 2 | 3
  nctId: string
  title: string
  href: string
  tone: TagTone
  status: string
  asOf: string
  facts: readonly string[]
  note: string | null
  words: TrialTerms['card']
}) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <article className={styles.card} data-trial={nctId}>
      <Heading className={styles.title}>
        <a href={href}>{title}</a>
      </Heading>
      <p className={styles.status}>
        <Tag tone={tone}>{status}</Tag>
        {asOf === '' ? null : <span className={styles.soft}>, {asOf}</span>}
      </p>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {note === null ? null : (
        <p className={styles.note}>
          <strong>{words.ourNote}</strong> {note}
        </p>
      )}
      <SaveButton
        nctId={nctId}
        title={title}
        status={asOf === '' ? status : `${status}, ${asOf}`}
        words={words}
      />
    </article>
  )
}
