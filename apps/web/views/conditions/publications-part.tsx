import type {Publication} from '@healing-library/content/contracts/citation'
import type {Condition} from '@healing-library/content/contracts/condition'
import {publicationPath} from '@healing-library/content/paths'
import {STUDY_TYPES} from '@healing-library/content/vocabulary/evidence'

import type {ConditionsWords} from '../../messages/en/conditions.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import {citationsOfText} from '../../portable-text/cited-text.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {type Part, saying} from '../clinical/part.tsx'
import {groupByWords} from '../guide/group-by-words.ts'

/** What kinds of publications this page rests on, each a way to our record of it. The sources themselves stand below. */
export function publications(condition: Condition, words: ConditionsWords, {vocabulary}: GuideWords): Part {
  const head = {id: 'publications', title: words.publications}
  const cited = publicationsOf(condition)
  if (cited.length === 0) return {...head, ...saying(words.noPublications)}
  return {
    ...head,
    lead: words.publicationsLead,
    citations: [],
    render: () => (
      <DataTable
        caption={words.publicationsCaption}
        columns={[
          {key: 'kind', label: words.kind},
          {key: 'people', label: words.people},
          {key: 'titles', label: words.titles},
        ]}
        rows={groupByWords(cited, STUDY_TYPES, ({studyType}) => studyType ?? 'other').map(({key, rows}) => ({
          key,
          cells: {
            kind: vocabulary.studyTypes[key],
            people: peopleWords(rows, words),
            titles: (
              <ul>
                {rows.map(({_id, title}) => (
                  <li key={_id}>
                    <a href={publicationPath(_id)}>{title}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        }))}
      />
    ),
  }
}

/** From the fewest to the most. Never a sum: the same people may stand in several publications. */
function peopleWords(rows: readonly Publication[], words: ConditionsWords): string {
  const sizes = rows.flatMap(({sampleSize}) => sampleSize ?? []).toSorted((one, other) => one - other)
  const [fewest, most] = [sizes[0], sizes.at(-1)]
  return fewest === undefined || most === undefined ? words.peopleUnknown : words.peopleIn(fewest, most)
}

/** Each once, in the order in which the page cites them. */
function publicationsOf({substances, modalities, overview, evidence, faq}: Condition): Publication[] {
  const rows = [
    ...[...substances, ...modalities].flatMap(({indications}) => indications),
    {citations: citationsOfText(overview)},
    ...evidence,
    ...faq,
  ]
  const all = rows.flatMap(({citations}) => citations.map(({publication}) => publication))
  return [...new Map(all.map((publication) => [publication._id, publication])).values()]
}
