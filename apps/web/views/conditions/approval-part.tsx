import type {Condition} from '@healing-library/content/contracts/condition'
import {guidePath, modalityPath} from '@healing-library/content/paths'
import {INDICATION_STATUSES} from '@healing-library/content/vocabulary/clinical'

import type {ConditionsWords} from '../../messages/en/conditions.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {Tag} from '../../ui/tag.tsx'
import {type Part, saying} from '../clinical/part.tsx'
import {Citations} from '../guide/citations.tsx'
import {sortByWords} from '../guide/group-by-words.ts'
import {ofRows} from '../guide/guide-citation.ts'
import {INDICATION_TONES} from '../guide/sections/approval.tsx'

import groups from '../guide/sections/groups.module.css'

type Indication = Condition['substances'][number]['indications'][number]
type Source = {key: string; href: string; title: string}
type Row = Source & {indication: Indication}

/** What is approved, off-label or in research for it, and where: one row a product and a country, the surest first. */
export function approval(condition: Condition, words: ConditionsWords, guideWords: GuideWords): Part {
  const head = {id: 'approval', title: words.approval}
  const {rows, silent} = rowsOf(condition)
  if (rows.length === 0 && silent.length === 0) return {...head, ...saying(words.noSubstances)}
  return {
    ...head,
    lead: words.approvalLead,
    citations: ofRows(rows.map(({indication}) => indication)),
    render: (footnotes) => (
      <DataTable
        caption={words.approvalCaption}
        columns={[
          {key: 'what', label: words.columns.what},
          {key: 'status', label: words.columns.status},
          {key: 'where', label: words.columns.where},
          {key: 'note', label: words.columns.note},
        ]}
        rows={[
          ...rows.map(({key, href, title, indication}) => ({
            key,
            cells: {
              what: (
                <>
                  <a href={href}>{title}</a>
                  <span className={groups.aside}>{indication.product}</span>
                </>
              ),
              status: (
                <Tag tone={INDICATION_TONES[indication.status]}>
                  {guideWords.vocabulary.indicationStatuses[indication.status]}
                </Tag>
              ),
              where: guideWords.formats.country(indication.jurisdiction),
              note: (
                <>
                  {indication.since === null
                    ? null
                    : `${words.since(guideWords.formats.date(indication.since))} `}
                  {indication.note}
                  <Citations citations={indication.citations} footnotes={footnotes} />
                </>
              ),
            },
          })),
          ...silent.map(({key, href, title}) => ({
            key,
            cells: {
              what: <a href={href}>{title}</a>,
              status: <Tag tone="open">{words.statusUnknown}</Tag>,
              where: words.everywhere,
              note: words.statusUnknownNote,
            },
          })),
        ]}
      />
    ),
  }
}

/** A guide that is tied to the condition and says nothing of approval for it is a row, too: silence is no answer. */
function rowsOf({substances, modalities}: Condition): {rows: Row[]; silent: Source[]} {
  const sources = [
    ...substances.map((page) => ({page, href: guidePath(page.slug)})),
    ...modalities
      .filter(({indications}) => indications.length > 0)
      .map((page) => ({page, href: modalityPath(page.slug)})),
  ]
  const rows = sources.flatMap(({page, href}) =>
    page.indications.map((indication) => ({
      key: `${page._key} ${indication._key}`,
      href,
      title: page.title,
      indication,
    })),
  )
  return {
    rows: sortByWords(rows, INDICATION_STATUSES, ({indication}) => indication.status),
    silent: sources
      .filter(({page}) => page.indications.length === 0)
      .map(({page, href}) => ({key: page._key, href, title: page.title})),
  }
}
