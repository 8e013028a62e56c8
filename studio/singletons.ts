import type {DocumentActionComponent, DocumentActionsContext, Template, TemplateItem} from 'sanity'

/** The one document of its type; its id is the type's name. */
export const SETTINGS_TYPE = 'siteSettings'

/** What would leave the site without settings, or with two of them. */
const NOT_FOR_SINGLETONS = new Set(['duplicate', 'delete', 'unpublish'])

export function singletonActions(actions: DocumentActionComponent[], context: DocumentActionsContext) {
  if (context.schemaType !== SETTINGS_TYPE) return actions
  return actions.filter(({action}) => action === undefined || !NOT_FOR_SINGLETONS.has(action))
}

/** No "New document" menu offers a second one. */
export function singletonTemplates(items: TemplateItem[]) {
  return items.filter(({templateId}) => templateId !== SETTINGS_TYPE)
}

export function withoutSingletonTemplate(templates: Template[]) {
  return templates.filter(({schemaType}) => schemaType !== SETTINGS_TYPE)
}
