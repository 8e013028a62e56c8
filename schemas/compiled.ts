import {createSchema, type Schema} from 'sanity'

import {schemaTypes} from './index.ts'

/**
 * The types compiled as Studio compiles them, for tools and tests that run without a Studio. They take it from here
 * and need no `sanity` of their own: listed beside the Studio's, it changes where npm puts rolldown, and `npm ci`
 * then fails for want of other platforms' bindings.
 */
export const compiledSchema = (): Schema => createSchema({name: 'library', types: schemaTypes})
