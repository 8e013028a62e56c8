import type {PreviewWords} from '../messages/en/preview.ts'

import controls from '../ui/controls.module.css'
import styles from './preview-bar.module.css'

const LEAVE_PATH = '/api/preview/leave'

type Props = {
  words: PreviewWords
  scriptUrl: string
  /** Of this page: where who leaves the preview goes on reading. The script keeps it true after a move without a load. */
  address: string
}

/** A line that says what the page is, and the script that makes it one to edit (browser/main.ts). */
export function PreviewBar({words, scriptUrl, address}: Props) {
  return (
    <aside className={styles.bar} aria-label={words.label} lang="en" data-draft-preview="">
      <p>
        <strong>{words.text}</strong> {words.badge}
      </p>
      <form action={LEAVE_PATH} method="post">
        <input type="hidden" name="to" value={address} />
        <button className={controls.quiet} type="submit">
          {words.leave}
        </button>
      </form>
      {scriptUrl === '' ? null : <script type="module" defer src={scriptUrl} />}
    </aside>
  )
}
