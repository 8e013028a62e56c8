import {loadHome} from '../loaders/home.ts'
import {answerLinkPicture} from '../loaders/link-picture.tsx'
import {messages} from '../messages/messages.ts'
import {LINK_PICTURE_SIZE} from '../views/link-picture/link-picture.tsx'

const {linkPicture: words, site} = messages('en')

export const size = LINK_PICTURE_SIZE
export const contentType = 'image/png'
export const alt = words.alt

/** The picture of the home page, and of every page that has none of its own. */
export default async function Image() {
  const home = await loadHome()
  return answerLinkPicture({
    kind: words.kinds.home,
    title: home?.tagline ?? home?.title ?? site.name,
    lead: home?.intro ?? '',
  })
}
