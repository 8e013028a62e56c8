import {type Schema, type SchemaType} from 'sanity'

import {isBulkType} from './bulk-types.ts'

export type TypeChoice = {name: string; title: string; fields: {name: string; title: string}[]}

/** The types of documents that bulk work may see, with their fields, as the schema has them. */
export function typeChoices(schema: Schema): TypeChoice[] {
  return schema
    .getTypeNames()
    .flatMap((name) => schema.get(name) ?? [])
    .filter((type) => isDocument(type) && isBulkType(type.name))
    .map((type) => ({name: type.name, title: type.title ?? type.name, fields: fieldsOf(type)}))
    .toSorted((left, right) => left.title.localeCompare(right.title))
}

const isDocument = (type: SchemaType): boolean => type.type?.name === 'document'

const fieldsOf = (type: SchemaType): TypeChoice['fields'] =>
  type.jsonType === 'object'
    ? type.fields.map(({name, type: field}) => ({name, title: field.title ?? name}))
    : []
