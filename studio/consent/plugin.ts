import {LockIcon} from '@sanity/icons/Lock'
import {lazy} from 'react'
import {definePlugin} from 'sanity'

/** The name of the tool, by which others are not shown it. */
export const CONSENTS_TOOL = 'consents'

/** The consent desk: loaded when somebody opens it. */
export const consentsPlugin = definePlugin({
  name: CONSENTS_TOOL,
  tools: [
    {
      name: CONSENTS_TOOL,
      title: 'Consents',
      icon: LockIcon,
      component: lazy(async () => ({default: (await import('./consents-tool.tsx')).ConsentsTool})),
    },
  ],
})
