import {LIBRARY_PATH} from '@healing-library/content/paths'
import type {Metadata} from 'next'

import {loadLibrary} from '../../../loaders/library.ts'
import {LibraryPage} from '../../../views/library/library-page.tsx'

/** Rendered before it is asked for, never for a visitor. */
export const ensureStatic = 'navigation'

export const metadata: Metadata = {
  title: 'Library',
  description: 'Every guide of the library, by name.',
  alternates: {canonical: LIBRARY_PATH},
}

export default async function Page() {
  return <LibraryPage guides={await loadLibrary()} />
}
