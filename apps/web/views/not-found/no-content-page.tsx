import {PageIntro} from '../../ui/page-intro.tsx'

/** A library whose settings were never filled in: a page that says so, not an error. */
export function NoContentPage() {
  return (
    <PageIntro
      title="Nothing published yet"
      lead="The editors have not published the site settings. Once they do, this page shows the library."
    />
  )
}
