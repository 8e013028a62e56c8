import '../../ui/styles.ts'
import type {Metadata} from 'next'

import {loadSiteSettings} from '../../loaders/site-settings.ts'
import {Preview} from '../../preview/preview.tsx'
import {siteMetadata, siteViewport} from '../../seo/site-metadata.ts'
import {SiteDocument} from '../../views/site/site-document.tsx'

export const generateMetadata = (): Promise<Metadata> => siteMetadata('en')

export const viewport = siteViewport

export default async function EnglishLayout({children}: LayoutProps<'/'>) {
  return (
    <SiteDocument locale="en" settings={await loadSiteSettings()} preview={<Preview />}>
      {children}
    </SiteDocument>
  )
}
