import {notFound} from 'next/navigation'

import {answerLinkPicture} from '../../../../loaders/link-picture.tsx'
import {loadModality} from '../../../../loaders/modality.ts'
import {messages} from '../../../../messages/messages.ts'
import {LINK_PICTURE_SIZE} from '../../../../views/link-picture/link-picture.tsx'

const {linkPicture: words} = messages('en')

export const size = LINK_PICTURE_SIZE
export const contentType = 'image/png'
export const alt = words.alt

/** The picture by which other sites show a link to this page. */
export default async function Image({params}: {params: Promise<{slug: string}>}) {
  const loaded = await loadModality((await params).slug)
  if (loaded === null) notFound()
  const {title, deck} = loaded.modality
  return answerLinkPicture({kind: words.kinds.modality, title, lead: deck ?? ''})
}
