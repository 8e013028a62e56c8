import type {StructureBuilder} from 'sanity/structure'

import {SETTINGS_TYPE} from '../singletons.ts'

export const settings = (S: StructureBuilder) =>
  S.document().schemaType(SETTINGS_TYPE).documentId(SETTINGS_TYPE).title('Site settings')
