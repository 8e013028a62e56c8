import {DashboardIcon} from '@sanity/icons/Dashboard'
import {lazy} from 'react'
import {definePlugin} from 'sanity'

/** What the Studio opens with: what waits for whoever signed in. */
export const myWorkPlugin = definePlugin({
  name: 'my-work',
  tools: [
    {
      name: 'my-work',
      title: 'My work',
      icon: DashboardIcon,
      component: lazy(async () => ({default: (await import('./my-work-tool.tsx')).MyWorkTool})),
    },
  ],
})
