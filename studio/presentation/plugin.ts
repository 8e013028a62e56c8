import {presentationTool} from 'sanity/presentation'

import {siteUrl} from '../content-lake.ts'
import {locations} from './locations.ts'
import {mainDocuments} from './main-documents.ts'

/**
 * The preview: the site in a frame, with drafts, phone and desktop wide. The secret that lets it in is for whoever made
 * it, and no link is shared with people outside.
 */
export const previewPlugin = () =>
  presentationTool({
    title: 'Preview',
    allowOrigins: [siteUrl],
    previewUrl: {
      initial: siteUrl,
      previewMode: {enable: '/api/preview/enable', shareAccess: false},
    },
    resolve: {locations, mainDocuments},
  })
