import {HOME_PATH} from '@healing-library/content/paths'
import {headers} from 'next/headers'

import {previewUrl} from '../config.ts'
import {isPreview} from '../loaders/read-lake.ts'
import {messages} from '../messages/messages.ts'
import {PREVIEW_ADDRESS_HEADER} from './in-preview.ts'
import {PreviewBar} from './preview-bar.tsx'

/** For the layouts: nothing at all for visitors. The Studio speaks English, and so do its tools on pages of any language. */
export async function Preview() {
  if (!(await isPreview())) return null
  const address = (await headers()).get(PREVIEW_ADDRESS_HEADER) ?? HOME_PATH
  return <PreviewBar words={messages('en').preview} scriptUrl={previewUrl} address={address} />
}
