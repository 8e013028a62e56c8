import {HELP_PATH, HOME_PATH, LIBRARY_PATH} from '@healing-library/content/paths'

import type {NotFoundWords} from '../../messages/en/not-found.ts'
import type {SiteWords} from '../../messages/en/site.ts'

import styles from './not-found-in-spanish.module.css'

/** The page for a wrong address does not know in which language it was asked for: it says the same in both. */
export function NotFoundInSpanish({
  words: {notFound, site},
}: {
  words: {notFound: NotFoundWords; site: SiteWords}
}) {
  return (
    <section className={styles.spanish} lang="es" aria-labelledby="not-found-es">
      <div className={styles.matter}>
        <h2 className={styles.title} id="not-found-es">
          {notFound.title}
        </h2>
        <p>{notFound.lead}</p>
        <p>
          <strong>{notFound.urgent}</strong> <a {...site.formats.link(HELP_PATH)}>{notFound.helplines}</a>
        </p>
        <p>
          <a {...site.formats.link(HOME_PATH)}>{notFound.home}</a>
          {' · '}
          <a {...site.formats.link(LIBRARY_PATH)}>{site.parts.library}</a>
        </p>
      </div>
    </section>
  )
}
