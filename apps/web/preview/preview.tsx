import {Suspense} from 'react'

import {isPreview} from '../loaders/read-lake.ts'
import {messages} from '../messages/messages.ts'
import {DraftTools} from './draft-tools.tsx'

/** For the layouts: nothing at all for visitors. The Studio speaks English, and so do its tools on pages of any language. */
export async function Preview() {
  if (!(await isPreview())) return null
  return (
    <Suspense>
      <DraftTools words={messages('en').preview} />
    </Suspense>
  )
}
