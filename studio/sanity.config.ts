import {schemaTypes} from '@healing-library/schemas'
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'

import {AUDIT_TOOL, auditPlugin} from './audit/plugin.ts'
import {bulkPlugin} from './bulk/plugin.ts'
import {keepsConsent} from './consent/keepers.ts'
import {CONSENTS_TOOL, consentsPlugin} from './consent/plugin.ts'
import {API_VERSION, connection} from './content-lake.ts'
import {documentActions, documentBadges, newDocumentOptions, templates} from './document-rules.ts'
import {DrawnOnce} from './drawn-once.tsx'
import {LibraryIcon} from './icon.tsx'
import {lookUpsPlugin} from './lookups/plugin.tsx'
import {myWorkPlugin} from './my-work/plugin.ts'
import {previewPlugin} from './presentation/plugin.ts'
import {productionUrl} from './production-url.ts'
import {reviewPlugin} from './review/plugin.tsx'
import {structure} from './structure/index.ts'
import {trialsPlugin} from './trials/plugin.ts'
import {writingPlugin} from './writing/plugin.ts'

export default defineConfig({
  name: 'library',
  title: 'Healing Library',
  icon: LibraryIcon,
  ...connection(),
  schema: {types: schemaTypes, templates},
  document: {
    actions: documentActions,
    badges: documentBadges,
    newDocumentOptions,
    productionUrl: async (before, {document, getClient}) =>
      (await productionUrl(document, getClient({apiVersion: API_VERSION}))) ?? before,
    comments: {enabled: false},
  },
  plugins: [
    // The first one is what the Studio opens with.
    myWorkPlugin(),
    structureTool({structure, title: 'Content'}),
    previewPlugin(),
    trialsPlugin(),
    consentsPlugin(),
    lookUpsPlugin(),
    auditPlugin(),
    writingPlugin(),
    bulkPlugin(),
    reviewPlugin(),
    visionTool({title: 'Queries', defaultApiVersion: API_VERSION}),
  ],
  studio: {components: {layout: DrawnOnce}},
  tools: (tools, {currentUser}) => tools.filter(({name}) => isOffered(name, currentUser?.roles)),

  // What only hosted Sanity has, or what the embedded lake does not serve yet.
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
  mediaLibrary: {enabled: false},
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
})

type Roles = readonly {name: string}[] | undefined

function isOffered(tool: string, roles: Roles): boolean {
  if (tool === CONSENTS_TOOL) return keepsConsent(roles)
  // Queries read everything that a role may read, and the audit is answered to nobody else: tools for those who keep
  // the library, not for writing it.
  return (
    (tool !== 'vision' && tool !== AUDIT_TOOL) || roles?.some(({name}) => name === 'administrator') === true
  )
}
