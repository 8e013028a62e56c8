import {schemaTypes} from '@healing-library/schemas'
import {AddIcon} from '@sanity/icons/Add'
import {ClockIcon} from '@sanity/icons/Clock'
import {CogIcon} from '@sanity/icons/Cog'
import {DownloadIcon} from '@sanity/icons/Download'
import {lazy} from 'react'
import type {DocumentListBuilder, StructureBuilder, StructureResolver} from 'sanity/structure'

import {isBulkType} from '../bulk/bulk-types.ts'
import {DOWNLOAD_CSV} from '../bulk/table/download-intent.ts'
import {mayDoBulk} from '../bulk/who-may.ts'
import {API_VERSION} from '../content-lake.ts'
import {isMadeByHand, SETTINGS_TYPE} from '../document-rules.ts'
import {DESK, type DeskList, type DeskPane, listsFor} from './desk.ts'
import {deskListKey} from './find-desk-list.ts'
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
                  listItem(S, list, mayDoBulk(currentUser?.roles) ? deskListKey(id, list) : undefined),
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

/** `tableKey`: by which the list is handed out as a table, for those who may. */
function listItem(S: StructureBuilder, list: DeskList, tableKey?: string) {
  const id = list.id ?? list.type
  if (list.documentId !== undefined) {
    return S.listItem()
      .id(id)
      .title(list.title)
      .child(S.document().schemaType(list.type).documentId(list.documentId).title(list.title))
  }
  const plain = documentList(S, list).id(id).title(list.title)
  const documents = withTable(S, withNewButton(S, list, plain), list.type, tableKey)
  return S.listItem()
    .id(id)
    .title(list.title)
    .child(isMadeByHand(list.type) ? documents : documents.initialValueTemplates([]))
}

function withTable(S: StructureBuilder, list: DocumentListBuilder, type: string, key: string | undefined) {
  if (key === undefined || !isBulkType(type)) return list
  return list.menuItems([
    ...(list.getMenuItems() ?? []),
    S.menuItem()
      .title('Download CSV')
      .icon(DownloadIcon)
      .intent({type: DOWNLOAD_CSV, params: {list: key}}),
  ])
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
