import type {SiteSettings} from '@healing-library/content/contracts/site-settings'
import type {ReactNode} from 'react'

import {enhanceUrl} from '../../config.ts'
import type {Locale} from '../../messages/locale.ts'
import {messages} from '../../messages/messages.ts'
import {MAIN_ID, SkipLink} from '../../ui/skip-link.tsx'
import {LanguageSwitch} from './language-switch.tsx'
import {QuickExit} from './quick-exit.tsx'
import {SiteFooter} from './site-footer.tsx'
import {SiteHeader} from './site-header.tsx'

/** Asked for with the page itself, so that most readers have it before the first line is drawn (ui/fonts.css names it, too). */
const TYPEFACE = '/fonts/atkinson-hyperlegible-next-5.3.0-latin-400-700.woff2'

/** The whole document around a page, in the language of the page. */
export function SiteDocument({
  locale,
  settings,
  preview,
  children,
}: {
  locale: Locale
  settings: SiteSettings | null
  /** What an editor who previews drafts has on the page; null for visitors. */
  preview?: ReactNode
  children: ReactNode
}) {
  const words = messages(locale).site
  return (
    <html lang={locale}>
      <body>
        <link rel="preload" href={TYPEFACE} as="font" type="font/woff2" crossOrigin="anonymous" />
        {enhanceUrl === '' ? null : <script type="module" defer src={enhanceUrl} />}
        <SkipLink words={words.skipToContent} />
        {preview}
        <QuickExit words={messages(locale).quickExit} />
        <SiteHeader
          title={settings?.title ?? words.name}
          words={words}
          languages={<LanguageSwitch locale={locale} label={messages(locale).translation.switchLabel} />}
        />
        <main id={MAIN_ID} tabIndex={-1}>
          {children}
        </main>
        {settings === null ? null : <SiteFooter settings={settings} words={words} />}
      </body>
    </html>
  )
}
