import type {NotFoundWords} from '../../messages/en/not-found.ts'
import {PageIntro} from '../../ui/page-intro.tsx'

/** A library whose settings were never filled in: a page that says so, not an error. */
export function NoContentPage({words}: {words: NotFoundWords}) {
  return <PageIntro title={words.nothingYet.title} lead={words.nothingYet.lead} />
}
