import {z} from 'zod'

import {key} from '../contracts/parts.ts'
import {picture} from '../contracts/picture.ts'
import {key as storedKey} from '../documents/parts.ts'
import {image} from '../documents/rows.ts'
import {PICTURE} from '../queries/fragments.ts'

/** As it is stored: a picture says what it shows and who gave leave to show it. There are none for decoration. */
export const storedFigure = image.extend({_key: storedKey, _type: z.literal('guideImage')})

/** As a page shows it: with its address, its size in pixels and the words that stand for it. */
export const shownFigure = picture.extend({_key: key, _type: z.literal('guideImage')})

/** What a query brings of it: a part of a projection of running text. */
export const FIGURE = `_type == "guideImage" => ${PICTURE}`

/** Places of words that are translated; who made the picture is not. */
export const FIGURE_WORDS = ['alt']

/** What it says, as fields that the search reads: of any other block they are null. */
export const FIGURE_SAID = 'alt'
