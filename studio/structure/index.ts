import {schemaTypes} from '@healing-library/schemas'
import {CogIcon} from '@sanity/icons/Cog'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'

import {API_VERSION} from '../content-lake.ts'
import {isMadeByHand, SETTINGS_TYPE} from '../document-rules.ts'
import {DESK, type DeskList} from './desk.ts'
import {unplaced} from './unplaced.ts'

/** The desk, laid out by what somebody comes to do. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      ...[...DESK, ...unplaced(schemaTypes)].map(({id, title, icon, lists}) =>
        S.listItem()
          .id(id)
          .title(title)
          .icon(icon)
          .child(
            S.list()
              .id(id)
              .title(title)
              .items(lists.map((list) => listItem(S, list))),
          ),
      ),
      S.divider(),
      S.listItem()
        .id('settings')
        .title('Site settings')
        .icon(CogIcon)
        .child(S.document().schemaType(SETTINGS_TYPE).documentId(SETTINGS_TYPE).title('Site settings')),
    ])

function listItem(S: StructureBuilder, list: DeskList) {
  const id = list.id ?? list.type
  const documents = documentList(S, list).id(id).title(list.title)
  return S.listItem()
    .id(id)
    .title(list.title)
    .child(isMadeByHand(list.type) ? documents : documents.initialValueTemplates([]))
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
