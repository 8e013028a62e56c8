import {bundleOf, isDraftId, isVersionId, publishedIdOf} from '../../../domain/document-id.ts'
import {typeKey} from '../../reads/read-key.ts'
import {DateTime, isObjectValue, type Value} from '../value.ts'
import type {FunctionTable} from './function.ts'

export const SANITY: FunctionTable = {
  projectId: (_args, {environment}) => environment.projectId,
  dataset: (_args, {environment}) => environment.dataset,
  versionOf: ([id], {value}) => {
    const own = idOf(value)
    if (typeof id !== 'string' || own === undefined) return null
    return own === id || ((isDraftId(own) || isVersionId(own)) && publishedIdOf(own) === id)
  },
  partOfRelease: ([release], {value}) => {
    const own = storedIdOf(value)
    if (typeof release !== 'string' || own === undefined) return null
    return bundleOf(own) === release
  },
}

export const RELEASES: FunctionTable = {
  all: (_args, {environment}) => {
    environment.reads?.add(typeKey('system.release'))
    return environment.index.documents.filter(({_type}) => _type === 'system.release')
  },
}

export const DATE_TIME: FunctionTable = {
  now: (_args, {environment}) => new DateTime(environment.nowMs),
}

/** The id that a document is kept under, where a perspective shows it under its published one. */
function storedIdOf(value: Value): string | undefined {
  const id = isObjectValue(value) ? value['_originalId'] : undefined
  return typeof id === 'string' ? id : idOf(value)
}

function idOf(value: Value): string | undefined {
  const id = isObjectValue(value) ? value['_id'] : undefined
  return typeof id === 'string' ? id : undefined
}
