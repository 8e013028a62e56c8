import {design} from './en/design.ts'
import {guide} from './en/guide.ts'
import {home} from './en/home.ts'
import {notFound} from './en/not-found.ts'
import {site} from './en/site.ts'
import type {Locale} from './locale.ts'

const MESSAGES = {en: {notFound, design, guide, home, site}, es: {site}} as const

/**
 * The words of the interface in a language. A page asks for its part and hands it to its view, which never knows
 * the language itself. A part that has no Spanish yet has no Spanish page either.
 */
export const messages = <In extends Locale>(locale: In): (typeof MESSAGES)[In] => MESSAGES[locale]
