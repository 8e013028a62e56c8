import styles from './skip-link.module.css'

/** The id that every page's main element carries. */
export const MAIN_ID = 'main'

export function SkipLink({words}: {words: string}) {
  return (
    <a className={styles.link} href={`#${MAIN_ID}`}>
      {words}
    </a>
  )
}
