import type {PreviewWords} from '../messages/en/preview.ts'

import styles from './preview-bar.module.css'

const LEAVE_PATH = '/api/preview/leave'

/** A line that says what the page is, and the script that makes it one to edit (browser/main.ts). */
export function PreviewBar({words, scriptUrl}: {words: PreviewWords; scriptUrl: string}) {
  return (
    <aside className={styles.bar} aria-label={words.label} lang="en" data-draft-preview="">
      <p>
        <strong>{words.text}</strong> {words.badge}
      </p>
      <form action={LEAVE_PATH} method="post" className={styles.leave}>
        <button type="submit">{words.leave}</button>
      </form>
      {scriptUrl === '' ? null : <script type="module" defer src={scriptUrl} />}
    </aside>
  )
}
