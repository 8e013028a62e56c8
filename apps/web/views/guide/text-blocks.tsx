import type {TextBlock} from '@healing-library/content/text-blocks/blocks'

import type {GuideWords} from '../../messages/en/guide.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {Citations} from './citations.tsx'
import {ClaimStatement} from './claim-statement.tsx'
import type {GuideFootnotes} from './guide-citation.ts'
import {GuidePicture} from './guide-picture.tsx'
import {ShownCareCard} from './shown-care-card.tsx'

import styles from './text-blocks.module.css'

type Shown<Block> = {block: Block; footnotes: GuideFootnotes; words: GuideWords}

/** What stands between the paragraphs of running text: the same that pages show elsewhere, each with its sources. */
export function ShownBlock({block, footnotes, words}: Shown<TextBlock>) {
  if (block._type === 'claimReference') {
    return (
      <div className={styles.claim}>
        <ClaimStatement claim={block.claim} footnotes={footnotes} words={words} />
      </div>
    )
  }
  if (block._type === 'careCard') {
    return (
      <div className={styles.card}>
        <ShownCareCard card={block} footnotes={footnotes} words={words} />
      </div>
    )
  }
  if (block._type === 'textTable') {
    return <TextTable block={block} footnotes={footnotes} words={words} />
  }
  return <GuidePicture picture={block} />
}

function TextTable({block, footnotes, words}: Shown<Extract<TextBlock, {_type: 'textTable'}>>) {
  const {caption, columns, rows, citations} = block
  return (
    <div className={styles.table}>
      <DataTable
        caption={caption}
        hasShownCaption
        columns={columns.map(({_key, text}) => ({key: _key, label: text ?? ''}))}
        rows={rows.map(({_key, cells}) => ({
          key: _key,
          cells: Object.fromEntries(columns.map((column, index) => [column._key, cells[index]?.text])),
        }))}
      />
      {citations.length === 0 ? null : (
        <p className={styles.sources}>
          {words.parts.faq.sources}
          <Citations citations={citations} footnotes={footnotes} />
        </p>
      )}
    </div>
  )
}
