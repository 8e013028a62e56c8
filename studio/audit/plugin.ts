import {ActivityIcon} from '@sanity/icons/Activity'
import {lazy} from 'react'
import {definePlugin} from 'sanity'

export const AUDIT_TOOL = 'audit'

/** The Audit tool, for administrators (sanity.config.ts): loaded when somebody opens it. */
export const auditPlugin = definePlugin({
  name: 'audit',
  tools: [
    {
      name: AUDIT_TOOL,
      title: 'Audit',
      icon: ActivityIcon,
      component: lazy(async () => ({default: (await import('./audit-tool.tsx')).AuditTool})),
    },
  ],
})
