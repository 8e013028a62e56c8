import type {Metadata, Viewport} from 'next'

import {environment} from '../config.ts'
import {loadSiteSettings} from '../loaders/site-settings.ts'
import type {Locale} from '../messages/locale.ts'
import {messages} from '../messages/messages.ts'
import {LINK_PICTURE_SIZE} from '../views/link-picture/link-picture.tsx'

/** What the head of every page holds, whatever the page says of itself. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const settings = await loadSiteSettings()
  const name = settings?.title ?? messages(locale).site.name
  return {
    metadataBase: new URL(environment.siteUrl),
    title: {default: name, template: `%s – ${name}`},
    applicationName: name,
    // Title and description of each page come in by themselves, the picture from the nearest opengraph-image.tsx.
    openGraph: {
      type: 'website',
      siteName: name,
      locale,
      // Of every page that has no picture of its own.
      images: [{url: '/opengraph-image', ...LINK_PICTURE_SIZE, alt: messages('en').linkPicture.alt}],
    },
    twitter: {card: 'summary_large_image'},
    formatDetection: {telephone: false, address: false, email: false},
  }
}

export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    {media: '(prefers-color-scheme: light)', color: '#f5f7f1'},
    {media: '(prefers-color-scheme: dark)', color: '#0f1713'},
  ],
}
