import {StackCompactIcon} from '@sanity/icons/StackCompact'
import {lazy} from 'react'
import {definePlugin} from 'sanity'
import {route} from 'sanity/router'

import {DOWNLOAD_CSV} from './table/download-intent.ts'

/** The Bulk tool: loaded when somebody opens it. */
export const bulkPlugin = definePlugin({
  name: 'bulk',
  tools: [
    {
      name: 'bulk',
      title: 'Bulk',
      icon: StackCompactIcon,
      component: lazy(async () => ({default: (await import('./bulk-tool.tsx')).BulkTool})),
      router: route.create('/:view', [route.create('/:list')]),
      canHandleIntent: (intent) => intent === DOWNLOAD_CSV,
      getIntentState: (_intent, params) => ({view: 'table', list: params['list']}),
    },
  ],
})
