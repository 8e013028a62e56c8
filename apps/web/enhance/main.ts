import {checklist} from './features/checklist.ts'
import {contentsList} from './features/contents-list.ts'
import {criteriaMarks} from './features/criteria-marks.ts'
import {directory} from './features/directory.ts'
import {nearestTrials} from './features/nearest-trials.ts'
import {quickExit} from './features/quick-exit.ts'
import {saveButtons} from './features/save-buttons.ts'
import {savedList} from './features/saved-list.ts'
import {suggestions} from './features/suggestions.ts'
import {startFeatures} from './start-features.ts'

const FEATURES = [
  checklist,
  contentsList,
  criteriaMarks,
  directory,
  nearestTrials,
  quickExit,
  saveButtons,
  savedList,
  suggestions,
]

/** The script of every page. Each feature is an own module that starts where its markup is; README.md shows how to add one. */
startFeatures(FEATURES, document, new AbortController().signal)
