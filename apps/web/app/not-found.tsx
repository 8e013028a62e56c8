import type {Metadata} from 'next'

import {loadLibrary} from '../loaders/library.ts'
import {NotFoundPage} from '../views/not-found/not-found-page.tsx'

export const metadata: Metadata = {title: 'Page not found'}

export default async function NotFound() {
  return <NotFoundPage guides={await loadLibrary()} />
}
