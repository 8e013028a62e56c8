import {startFeatures} from '../../enhance/start-features.ts'
import {draftTools} from './draft-tools.ts'

/** The script of pages in preview, beside that of every page: no page of a visitor names it. */
startFeatures([draftTools], document, new AbortController().signal)
