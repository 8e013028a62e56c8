import {schemaTypes} from '@healing-library/schemas'
import {AddIcon} from '@sanity/icons/Add'
import {ClockIcon} from '@sanity/icons/Clock'
import {CogIcon} from '@sanity/icons/Cog'
import {lazy} from 'react'
import type {DocumentListBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'

import {API_VERSION} from '../content-lake.ts'
import {isMadeByHand, SETTINGS_TYPE} from '../document-rules.ts'
import {DESK, type DeskList, type DeskPane, listsFor} from './desk.ts'
import {newDocumentAddress} from './new-document-address.ts'
import {unplaced} from './unplaced.ts'

const ScheduledPane = lazy(async () => ({
  default: (await import('../schedule/scheduled-pane.tsx')).ScheduledPane,
}))

/** The desk, laid out by what somebody comes to do. */
export const structure: StructureResolver = (S, {currentUser}) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      ...[...DESK, ...unplaced(schemaTypes)].map(({id, title, icon, lists, panes = []}) =>
        S.listItem()
          .id(id)
          .title(title)
          .icon(icon)
          .child(
            S.list()
              .id(id)
              .title(title)
              .items([
                ...listsFor(lists, currentUser?.roles.map(({name}) => name) ?? []).map((list) =>
                  listItem(S, list),
                ),
                ...panes.map((pane) => paneItem(S, pane)),
              ]),
          ),
      ),
      S.listItem()
        .id('scheduled')
        .title('Scheduled')
        .icon(ClockIcon)
        .child(S.component(ScheduledPane).id('scheduled').title('Scheduled')),
      S.divider(),
      S.listItem()
        .id('settings')
        .title('Site settings')
        .icon(CogIcon)
        .child(S.document().schemaType(SETTINGS_TYPE).documentId(SETTINGS_TYPE).title('Site settings')),
    ])

const paneItem = (S: StructureBuilder, {id, title, icon, component}: DeskPane) =>
  S.listItem().id(id).title(title).icon(icon).child(S.component(component).id(id).title(title))

function listItem(S: StructureBuilder, list: DeskList) {
  const id = list.id ?? list.type
  if (list.documentId !== undefined) {
    return S.listItem()
      .id(id)
      .title(list.title)
      .child(S.document().schemaType(list.type).documentId(list.documentId).title(list.title))
  }
  const documents = withNewButton(S, list, documentList(S, list).id(id).title(list.title))
  return S.listItem()
    .id(id)
    .title(list.title)
    .child(isMadeByHand(list.type) ? documents : documents.initialValueTemplates([]))
}

/**
 * A document that a "New" button makes gets a random id, and a template cannot change that. Where the id has to begin
 * with something, as a consent record's does to be private, the button is ours and leads to an id of that kind.
 */
function withNewButton<List extends DocumentListBuilder>(
  S: StructureBuilder,
  {type, title, idPrefix}: DeskList,
  list: List,
): List | DocumentListBuilder {
  if (idPrefix === undefined) return list
  return list.menuItems([
    ...(list.getMenuItems() ?? []),
    S.menuItem()
      .title(`New: ${title}`)
      .icon(AddIcon)
      .showAsAction(true)
      .action(() => location.assign(newDocumentAddress(type, `${idPrefix}${crypto.randomUUID()}`))),
  ])
}

function documentList(S: StructureBuilder, {type, filter}: DeskList) {
  if (filter === undefined) return S.documentTypeList(type)
  const {groq, params = {}, oldestFirst} = filter
  const filtered = S.documentList()
    .schemaType(type)
    .apiVersion(API_VERSION)
    .filter(`_type == $type && ${groq}`)
    .params({...params, type})
  return oldestFirst === undefined
    ? filtered
    : filtered.defaultOrdering([{field: oldestFirst, direction: 'asc'}])
}
