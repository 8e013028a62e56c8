import {FolderIcon} from '@sanity/icons/Folder'

import {SETTINGS_TYPE} from '../document-rules.ts'
import {DESK, type DeskPlace} from './desk.ts'

type SchemaType = {name: string; type: string; title?: string}

/** Document types that the desk has no place for yet: a new type can be reached before somebody gives it one. */
export function unplaced(types: readonly SchemaType[]): DeskPlace[] {
  const placed = new Set([SETTINGS_TYPE, ...DESK.flatMap(({lists}) => lists.map(({type}) => type))])
  const lists = types
    .filter(({name, type}) => type === 'document' && !placed.has(name))
    .map(({name, title}) => ({type: name, title: title ?? name}))
  return lists.length === 0 ? [] : [{id: 'more', title: 'More', icon: FolderIcon, lists}]
}
