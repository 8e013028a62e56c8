import type {Publication} from '@healing-library/content/contracts/citation'
import type {Comparison} from '@healing-library/content/contracts/comparison'
import {guidePath, interactionPath} from '@healing-library/content/paths'
import {slugOfParty} from '@healing-library/content/rules/pair-of-slugs'

import type {CompareWords} from '../../messages/en/compare.ts'
import type {GuideWords} from '../../messages/en/guide.ts'
import {ContentsList} from '../../ui/contents-list.tsx'
import {PageColumns} from '../../ui/page-columns.tsx'
import {Section} from '../../ui/section.tsx'
import {Citations} from '../guide/citations.tsx'
import {numberFootnotes} from '../guide/footnotes.ts'
import {gradesOf} from '../guide/grades-of.ts'
import type {GuideCitation, GuideFootnotes} from '../guide/guide-citation.ts'
import {ReferenceList} from '../guide/reference-list.tsx'
import {SeverityTag} from '../interactions/severity-tag.tsx'
import {ComparedTable} from './compared-table.tsx'
import {citationsOfRows} from './comparison-row.ts'
import {comparisonSections} from './comparison-sections.ts'

import styles from './comparison-page.module.css'

type Compared = Comparison['guides'][number]
type Recorded = Comparison['interactions'][number]

/** Guides side by side. What nobody knows stands in the rows as words, not as a gap. */
export function ComparisonPage({
  comparison: {guides, interactions},
  words,
  guideWords,
}: {
  comparison: Comparison
  words: CompareWords
  guideWords: GuideWords
}) {
  const titles = guides.map(({title}) => title)
  const sections = comparisonSections(guides, words, guideWords.formats).filter(({rows}) => rows.length > 0)
  const footnotes = numberFootnotes<Publication, GuideCitation>([
    {title: words.sections.together, citations: interactions.flatMap(({citations}) => citations)},
    ...sections.map(({title, rows}) => ({title, citations: citationsOfRows(rows)})),
  ])
  const hasReferences = footnotes.references.length > 0
  return (
    <article>
      <header className={styles.header}>
        <h1>{words.of(guideWords.formats.list(titles))}</h1>
        <p className={styles.lead}>{words.pageLead}</p>
        <p className={styles.links}>
          {guides.map(({_id, slug, title}) => (
            <a key={_id} href={guidePath(slug)}>
              {words.guideOf(title)}
            </a>
          ))}
        </p>
      </header>
      <PageColumns
        contents={
          <ContentsList
            title={guideWords.contents.title}
            entries={[
              {id: 'together', title: words.sections.together},
              ...sections,
              ...(hasReferences ? [{id: 'references', title: words.sections.references}] : []),
            ]}
          />
        }
      >
        <Section id="together" title={words.sections.together} lead={words.leads.together}>
          <Together guides={guides} interactions={interactions} words={words} footnotes={footnotes} />
        </Section>
        {sections.map(({id, title, lead, rows}) => (
          <Section key={id} id={id} title={title} lead={lead}>
            <ComparedTable
              caption={title}
              what={words.what}
              titles={titles}
              rows={rows}
              footnotes={footnotes}
            />
          </Section>
        ))}
        {hasReferences ? (
          <Section id="references" title={words.sections.references}>
            <ReferenceList
              footnotes={footnotes}
              words={guideWords}
              gradesOf={gradesOf({evidence: guides.flatMap((guide) => guide.evidence)}, guideWords)}
            />
          </Section>
        ) : null}
      </PageColumns>
    </article>
  )
}

function Together({
  guides,
  interactions,
  words,
  footnotes,
}: {
  guides: readonly Compared[]
  interactions: readonly Recorded[]
  words: CompareWords
  footnotes: GuideFootnotes
}) {
  return (
    <ul className={styles.pairs}>
      {pairsOf(guides).map(([one, other]) => {
        const recorded = interactions.find((pair) => isOf(pair, one) && isOf(pair, other))
        return (
          <li key={`${one._id} ${other._id}`}>
            <p className={styles.pair}>
              <SeverityTag severity={recorded?.severity ?? 'unknown'} />{' '}
              <strong>{words.pair(one.title, other.title)}</strong>
            </p>
            <p>
              {recorded?.note ?? words.nobodyLooked}
              <Citations citations={recorded?.citations ?? []} footnotes={footnotes} />{' '}
              <a
                href={interactionPath(one.slug, other.slug)}
                aria-label={`${words.morePair}: ${words.pair(one.title, other.title)}`}
              >
                {words.morePair}
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

const isOf = ({a, b}: Recorded, {slug}: Compared): boolean =>
  slugOfParty(a) === slug || slugOfParty(b) === slug

const pairsOf = (guides: readonly Compared[]): (readonly [Compared, Compared])[] =>
  guides.flatMap((one, index) => guides.slice(index + 1).map((other) => [one, other] as const))
