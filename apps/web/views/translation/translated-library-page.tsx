import {guidePath, translatedGuidePath} from '@healing-library/content/paths'
import type {TranslatedGuides} from '@healing-library/content/queries/translations'

import type {TranslationWords} from '../../messages/en/translation.ts'
import {PageBody} from '../../ui/page-body.tsx'
import {PageIntro} from '../../ui/page-intro.tsx'
import {EnglishGuides} from './english-guides.tsx'
import {GuidesInLanguage} from './guides-in-language.tsx'

import styles from './translated-library-page.module.css'

type EnglishGuide = {_id: string; title: string; slug: string; deck: string}

/** Every guide: first those that can be read in this language, then the others, in English and marked so. */
export function TranslatedLibraryPage({
  language,
  translated,
  guides,
  words,
}: {
  language: string
  translated: TranslatedGuides
  guides: readonly EnglishGuide[]
  words: TranslationWords
}) {
  const done = new Set(translated.map(({guide}) => guide._id))
  return (
    <>
      <PageIntro title={words.library.title} lead={words.library.description} />
      <PageBody>
        <section className={styles.part} aria-labelledby="translated-heading">
          <h2 id="translated-heading">{words.library.translated}</h2>
          <GuidesInLanguage
            guides={translated}
            pathOf={(slug) => translatedGuidePath(language, slug)}
            words={words}
          />
        </section>
        <section className={styles.part} aria-labelledby="english-heading">
          <h2 id="english-heading">{words.library.english}</h2>
          <EnglishGuides guides={guides.filter(({_id}) => !done.has(_id))} pathOf={guidePath} words={words} />
        </section>
      </PageBody>
    </>
  )
}
