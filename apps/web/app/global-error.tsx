'use client'

import '../ui/styles.ts'
import {PageIntro} from '../ui/page-intro.tsx'

/** The last resort, in place of the whole document: a page that could not be made and was never made before. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Not available right now</title>
        <main>
          <PageIntro
            title="Not available right now"
            lead="Something went wrong on our side, and there is no earlier version of this page to show. Try again in a minute."
          />
        </main>
      </body>
    </html>
  )
}
