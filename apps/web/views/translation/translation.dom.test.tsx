import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {guide as guideWords} from '../../messages/es/guide.ts'
import {site} from '../../messages/es/site.ts'
import {translation} from '../../messages/es/translation.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {settingsFixture} from '../site/site-settings.fixture.ts'
import {OtherLanguages} from './other-languages.tsx'
import {TranslatedHomePage} from './translated-home-page.tsx'
import {TranslatedLibraryPage} from './translated-library-page.tsx'
import type {TranslationFacts} from './translation-facts.ts'
import {TranslationNotice} from './translation-notice.tsx'
import {factsFixture, translatedGuidesFixture} from './translation.fixture.ts'

const renderNotice = (change: Partial<TranslationFacts> = {}) =>
  render(
    <main lang="es">
      <TranslationNotice
        facts={{...factsFixture, ...change}}
        source="/library/examplamine"
        words={translation}
        titles={guideWords.titles}
      />
    </main>,
  )

test('a machine’s translation says so, with its day and the way to the English page', async () => {
  const {container} = renderNotice()
  expect(screen.getByRole('complementary')).toHaveAccessibleName('Traducción automática, sin revisar')
  expect(screen.getByText('21 de noviembre de 2026')).toBeVisible()
  expect(screen.getByRole('link', {name: 'Página original'})).toHaveAttribute('href', '/library/examplamine')
  expect(screen.queryByText(/ha cambiado desde entonces/)).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('one that somebody signed says that, and no longer who wrote it', () => {
  renderNotice({isSigned: true})
  expect(screen.getByRole('complementary')).toHaveAccessibleName('Traducción firmada')
  expect(screen.queryByText(/automática/)).toBeNull()
})

test('an old translation says which parts changed and which are missing, each in English', async () => {
  const {container} = renderNotice({
    isStale: true,
    changed: [
      {document: 'guide-a', type: 'substanceGuide', path: 'summary'},
      {document: 'faq-a', type: 'faq', path: 'question'},
    ],
    missing: [{document: 'claim-a', type: 'claim', path: 'statement'}],
  })
  expect(screen.getByText(/La página en inglés ha cambiado desde entonces/)).toBeVisible()
  expect(screen.getByRole('link', {name: 'El comienzo de la página'})).toHaveAttribute('hreflang', 'en')
  expect(screen.getByRole('link', {name: 'Qué muestran los estudios'})).toHaveAttribute(
    'href',
    '/library/examplamine#evidence',
  )
  expect(screen.queryByText(/advertencias/)).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test.each([
  {document: 'guide-a', type: 'substanceGuide', path: 'careCards[_key=="c"].items'},
  {document: 'guide-a', type: 'substanceGuide', path: 'riskLine'},
  {document: 'interaction-a', type: 'interaction', path: 'note'},
])('where a warning changed ($type, $path), the notice says not to rely on it', (place) => {
  renderNotice({isStale: true, changed: [place]})
  expect(screen.getByText(/No confíe en esta traducción para su seguridad/)).toBeVisible()
})

test('the library names what is translated first, and the rest as English', async () => {
  const {container} = render(
    <main lang="es">
      <TranslatedLibraryPage
        language="es"
        translated={translatedGuidesFixture}
        guides={[
          {_id: 'guide-a', title: 'Examplamine', slug: 'examplamine', deck: 'A made-up medicine.'},
          {_id: 'guide-b', title: 'Restamine', slug: 'restamine', deck: 'Another one.'},
        ]}
        words={translation}
      />
    </main>,
  )
  expect(screen.getByRole('link', {name: 'Ejemplamina'})).toHaveAttribute('href', '/es/library/examplamine')
  const english = screen.getByRole('link', {name: 'Restamine'})
  expect(english).toHaveAttribute('hreflang', 'en')
  expect(english.closest('[lang]')).toHaveAttribute('lang', 'en')
  expect(screen.queryByRole('link', {name: 'Examplamine'})).toBeNull()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('the start page leads to help and the library in its language, and says of the rest that it is English', async () => {
  const {container} = render(
    <main lang="es">
      <TranslatedHomePage
        language="es"
        settings={settingsFixture}
        guides={translatedGuidesFixture}
        words={translation}
        site={site}
      />
    </main>,
  )
  expect(screen.getByRole('link', {name: 'Ayuda ahora mismo'})).toHaveAttribute('href', '/es/help')
  expect(screen.getByRole('link', {name: 'Abrir la biblioteca'})).toHaveAttribute('href', '/es/library')
  expect(screen.getByRole('link', {name: 'Glosario'})).toHaveAttribute('hreflang', 'en')
  expect(await accessibilityProblems(container)).toEqual([])
})

test('an English guide says in Spanish that it can be read in Spanish', () => {
  render(<OtherLanguages slug="examplamine" languages={['es']} />)
  const link = screen.getByRole('link', {name: 'Leer esta guía en español'})
  expect(link).toHaveAttribute('lang', 'es')
  expect(link).toHaveAttribute('href', '/es/library/examplamine')
})
