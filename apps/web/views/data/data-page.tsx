import {OPEN_DATA_VERSION} from '@healing-library/content/contracts/open-data'
import {DATA_PATH} from '@healing-library/content/paths'

import type {DataWords} from '../../messages/en/data.ts'
import {DataTable} from '../../ui/data-table.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'

import styles from './data-page.module.css'

export type DataSet = {set: keyof DataWords['sets']; total: number}

const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
const ENDINGS = ['json', 'csv'] as const

/** What open data there is, under which licence, and what is left out of it. */
export function DataPage({sets, words}: {sets: readonly DataSet[]; words: DataWords}) {
  const {columns} = words
  return (
    <article>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.data}>
        <Section id="files" title={words.filesTitle} lead={words.filesLead}>
          <DataTable
            caption={words.caption}
            columns={[
              {key: 'set', label: columns.set},
              {key: 'about', label: columns.about},
              {key: 'rows', label: columns.rows},
              {key: 'files', label: columns.files},
            ]}
            rows={sets.map(({set, total}) => ({
              key: set,
              id: set,
              cells: {
                set: words.sets[set].name,
                about: words.sets[set].about,
                rows: words.formats.number(total),
                files: <Files set={set} name={words.sets[set].name} />,
              },
            }))}
          />
        </Section>
        <Section id="licence" title={words.licenceTitle}>
          <p className={styles.words}>{words.licence}</p>
          <p className={styles.words}>{words.notOurs}</p>
          <p>
            <a href={LICENCE_URL} rel="license">
              {words.licenceName}
            </a>
          </p>
        </Section>
        <Section id="shape" title={words.shapeTitle}>
          <p className={styles.words}>{words.shape(OPEN_DATA_VERSION)}</p>
          <p>
            <a href={`${DATA_PATH}/schema.json`}>{words.schema}</a>
          </p>
        </Section>
        <Section id="left-out" title={words.leftOutTitle}>
          <ul className={styles.words}>
            {words.leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        <Section id="use" title={words.useTitle}>
          <p className={styles.words}>{words.use}</p>
        </Section>
      </div>
    </article>
  )
}

function Files({set, name}: {set: string; name: string}) {
  return (
    <span className={styles.files}>
      {ENDINGS.map((ending) => (
        <a
          key={ending}
          href={`${DATA_PATH}/${set}.${ending}`}
          aria-label={`${name}, ${ending.toUpperCase()}`}
        >
          {ending.toUpperCase()}
        </a>
      ))}
    </span>
  )
}
