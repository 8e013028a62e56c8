import '../../ui/styles.ts'
import '../../ui/language-of-links.css'
import type {Metadata} from 'next'

import {loadTranslatedSettings} from '../../loaders/translated-settings.ts'
import {Preview} from '../../preview/preview.tsx'
import {siteMetadata, siteViewport} from '../../seo/site-metadata.ts'
import {SiteDocument} from '../../views/site/site-document.tsx'

export const generateMetadata = (): Promise<Metadata> => siteMetadata('es')

export const viewport = siteViewport

export default async function SpanishLayout({children}: LayoutProps<'/'>) {
  return (
    <SiteDocument locale="es" settings={await loadTranslatedSettings('es')} preview={<Preview />}>
      {children}
    </SiteDocument>
  )
}
