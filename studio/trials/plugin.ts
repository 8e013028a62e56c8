import {BarChartIcon} from '@sanity/icons/BarChart'
import {lazy} from 'react'
import {definePlugin} from 'sanity'
import {route} from 'sanity/router'

/** The Trials tool: loaded when somebody opens it. */
export const trialsPlugin = definePlugin({
  name: 'trials',
  tools: [
    {
      name: 'trials',
      title: 'Trials',
      icon: BarChartIcon,
      component: lazy(async () => ({default: (await import('./trials-tool.tsx')).TrialsTool})),
      router: route.create('/:view'),
    },
  ],
})
