import {enableVisualEditing, type HistoryAdapter} from '@sanity/visual-editing'

import type {Feature} from '../../enhance/start-features.ts'
import {refreshPage} from './refresh-page.ts'
import {createRefresher} from './refresher.ts'

const CHANGES_PATH = '/api/preview/changes'
/** Typing changes a draft several times a second; a page of a guide takes about as long to render. */
const GAP_MS = 150

/** Overlays that lead from words to their fields, and a refresh whenever a draft changes. */
export const draftTools: Feature = {
  selector: '[data-draft-preview]',
  start: (bar, signal) => {
    const changed = createRefresher(refreshPage, {gapMs: GAP_MS, wait: setTimeout})
    const events = new EventSource(CHANGES_PATH)
    events.addEventListener('message', changed, {signal})
    // After a break anything may have changed.
    events.addEventListener('restart', changed, {signal})
    const disable = enableVisualEditing({history, refresh: async () => changed()})
    signal.addEventListener('abort', () => {
      events.close()
      disable()
    })

    const leave = bar.querySelector('form')
    if (leave === null) return
    // In the Studio's frame there is nowhere to leave to: what visitors see may not be framed.
    leave.hidden = window.self !== window.top
    leave.addEventListener('formdata', ({formData}) => formData.set('to', addressHere()), {signal})
  },
}

const addressHere = () => `${window.location.pathname}${window.location.search}`

/** How the Presentation tool hears where the frame is, and leads it elsewhere. */
const history: HistoryAdapter = {
  subscribe: (navigate) => {
    const tell = () => navigate({type: 'push', title: document.title, url: addressHere()})
    tell()
    // A browser without it tells of documents alone: those begin anew, and with them this script.
    if (!('navigation' in window)) return () => undefined
    window.navigation.addEventListener('navigatesuccess', tell)
    return () => window.navigation.removeEventListener('navigatesuccess', tell)
  },
  update: ({type, url}) => {
    if (type === 'pop') window.history.back()
    else if (type === 'replace') window.location.replace(url)
    else window.location.assign(url)
  },
}
