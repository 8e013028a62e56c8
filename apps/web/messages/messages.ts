import {about} from './en/about.ts'
import {breadcrumb} from './en/breadcrumb.ts'
import {compare} from './en/compare.ts'
import {conditions} from './en/conditions.ts'
import {data} from './en/data.ts'
import {design} from './en/design.ts'
import {events} from './en/events.ts'
import {feeds} from './en/feeds.ts'
import {glossary} from './en/glossary.ts'
import {guide} from './en/guide.ts'
import {help} from './en/help.ts'
import {home} from './en/home.ts'
import {interactions} from './en/interactions.ts'
import {library} from './en/library.ts'
import {linkPicture} from './en/link-picture.ts'
import {llms} from './en/llms.ts'
import {notFound} from './en/not-found.ts'
import {people} from './en/people.ts'
import {preview} from './en/preview.ts'
import {quickExit} from './en/quick-exit.ts'
import {research} from './en/research.ts'
import {search} from './en/search.ts'
import {site} from './en/site.ts'
import {stories} from './en/stories.ts'
import {training} from './en/training.ts'
import {translation} from './en/translation.ts'
import {treatments} from './en/treatments.ts'
import {trialPage} from './en/trial-page.ts'
import {trialPictures} from './en/trial-pictures.ts'
import {trials} from './en/trials.ts'
import {breadcrumb as camino} from './es/breadcrumb.ts'
import {guide as spanishGuide} from './es/guide.ts'
import {help as spanishHelp} from './es/help.ts'
import {notFound as spanishNotFound} from './es/not-found.ts'
import {quickExit as salida} from './es/quick-exit.ts'
import {site as spanishSite} from './es/site.ts'
import {translation as spanishTranslation} from './es/translation.ts'
import type {Locale} from './locale.ts'

const MESSAGES = {
  en: {
    linkPicture,
    llms,
    data,
    feeds,
    library,
    about,
    quickExit,
    breadcrumb,
    compare,
    conditions,
    treatments,
    trialPage,
    trialPictures,
    trials,
    preview,
    training,
    help,
    events,
    notFound,
    design,
    glossary,
    people,
    stories,
    guide,
    home,
    interactions,
    research,
    search,
    site,
    translation,
  },
  es: {
    breadcrumb: camino,
    quickExit: salida,
    guide: spanishGuide,
    help: spanishHelp,
    notFound: spanishNotFound,
    site: spanishSite,
    translation: spanishTranslation,
  },
} as const

/**
 * The words of the interface in a language. A page asks for its part and hands it to its view, which never knows
 * the language itself. A part that has no Spanish yet has no Spanish page either.
 */
export const messages = <In extends Locale>(locale: In): (typeof MESSAGES)[In] => MESSAGES[locale]
