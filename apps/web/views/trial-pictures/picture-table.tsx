import type {TrialPicturesWords} from '../../messages/en/trial-pictures.ts'
import type {Picture} from '../../trials/pictures/picture.ts'

import styles from './picture-table.module.css'

/** The same data in figures: closed on screen, open on paper. */
export function PictureTable({
  picture,
  csvHref,
  words,
}: {
  picture: Picture
  csvHref: string | undefined
  words: TrialPicturesWords
}) {
  const {title, rowHeading, series, asideHeadings, rows, unknown} = picture
  const headings = [...series.map(({label}) => label), ...asideHeadings]
  return (
    <details className={styles.data}>
      <summary>
        {words.figures}
        <span className="visually-hidden">{words.figuresOf(title)}</span>
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by key */}
      <section className={styles.scroll} aria-label={words.figuresName(title)} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows, unknown.row].map(({key, label, values, aside}) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {[...values, ...aside].map((value, at) => (
                  <td key={headings[at]}>{words.formats.number(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {csvHref === undefined ? null : (
        <p className={styles.file}>
          <a href={csvHref} download>
            {words.csv}
            <span className="visually-hidden">{words.csvOf(title)}</span>
          </a>
        </p>
      )}
    </details>
  )
}
