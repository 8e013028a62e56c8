import {checklist} from './features/checklist.ts'
import {startFeatures} from './start-features.ts'

/** The script of every page. Each feature is an own module that starts where its markup is; README.md shows how to add one. */
startFeatures([checklist], document, new AbortController().signal)
