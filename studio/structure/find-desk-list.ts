import {DESK, type DeskList} from './desk.ts'

/** By which a list of the desk is known in an address: its place and its own id. */
export const deskListKey = (placeId: string, {id, type}: Pick<DeskList, 'id' | 'type'>): string =>
  `${placeId}.${id ?? type}`

/** The list of this key; undefined where the desk has none. */
export const findDeskList = (key: string | undefined): DeskList | undefined =>
  DESK.flatMap((place) => place.lists.filter((list) => deskListKey(place.id, list) === key))[0]
