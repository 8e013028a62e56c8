import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {citationsOfText} from '../../../portable-text/cited-text.ts'
import {Citations} from '../citations.tsx'
import type {GuideSection} from '../guide-section.ts'
import {RunningText} from '../running-text.tsx'

import styles from './media.module.css'

type Medium = Parameters<GuideSection['isPresent']>[0]['media'][number]

export const mediaSection: GuideSection<Pick<SubstanceGuide, 'media'>> = {
  id: 'media',
  isPresent: ({media}) => media.length > 0,
  citations: ({media}) =>
    media.flatMap(({citations, transcript}) => [...citations, ...citationsOfText(transcript)]),
  render: ({media}, footnotes, words) => (
    <div className={styles.media}>
      {media.map((medium) => (
        <figure key={medium._key} className={styles.medium}>
          <Shown medium={medium} />
          <figcaption>
            <strong>{medium.title}.</strong> {medium.caption}
            <Citations citations={medium.citations} footnotes={footnotes} />
            <span className={styles.by}>
              {[words.vocabulary.mediaKinds[medium.kind], ...medium.speakers, medium.credit, medium.licence]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </figcaption>
          <details>
            <summary>
              {medium.kind === 'figure' ? words.parts.media.pictureInWords : words.parts.media.transcript}
            </summary>
            <RunningText text={medium.transcript} footnotes={footnotes} words={words} />
          </details>
        </figure>
      ))}
    </div>
  ),
}

/** A figure of this site is drawn here; what plays elsewhere is a link, so that no other host is asked unbidden. */
function Shown({medium}: {medium: Medium}) {
  if (medium.kind === 'figure' && medium.url?.startsWith('/')) {
    return (
      // oxlint-disable-next-line nextjs/no-img-element -- a drawing scales by itself; there is nothing to make smaller
      <img className={styles.picture} src={medium.url} alt={medium.title} fetchPriority="low" />
    )
  }
  if (medium.url === null) return null
  return <a href={medium.url}>{medium.title}</a>
}
