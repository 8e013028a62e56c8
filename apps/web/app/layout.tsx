import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import type {Metadata, Viewport} from 'next'

import {environment} from '../config.ts'
import {loadSiteSettings} from '../loaders/site-settings.ts'
import {MAIN_ID, SkipLink} from '../ui/skip-link.tsx'
import {SiteFooter} from '../views/site/site-footer.tsx'
import {SiteHeader} from '../views/site/site-header.tsx'

const NAME = 'Healing Library'

export async function generateMetadata(): Promise<Metadata> {
  const settings = await loadSiteSettings()
  const name = settings?.title ?? NAME
  return {
    metadataBase: new URL(environment.siteUrl),
    title: {default: name, template: `%s – ${name}`},
    applicationName: name,
    formatDetection: {telephone: false, address: false, email: false},
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: '#f5f7f1'},
    {media: '(prefers-color-scheme: dark)', color: '#0f1713'},
  ],
}

export default async function RootLayout({children}: LayoutProps<'/'>) {
  const settings = await loadSiteSettings()
  return (
    <html lang="en">
      <body>
        <SkipLink />
        <SiteHeader title={settings?.title ?? NAME} />
        <main id={MAIN_ID} tabIndex={-1}>
          {children}
        </main>
        {settings === null ? null : <SiteFooter settings={settings} />}
      </body>
    </html>
  )
}
