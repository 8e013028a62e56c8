import {createAnnouncer} from '../announce.ts'
import {browserStore} from '../browser-store.ts'
import {fillWords} from '../fill-words.ts'
import {isSaved, toggleSaved} from '../saved-trials.ts'
import type {Feature} from '../start-features.ts'
import {DIRECTORY_SHOWN_EVENT} from './directory.ts'

/** Answers every save button of the page, now and after the directory shows another view. */
export const saveButtons: Feature = {
  selector: '[data-saving-words]',
  start({dataset: words}, signal) {
    const announce = createAnnouncer()
    const showAll = () => {
      for (const button of document.querySelectorAll<HTMLElement>('button[data-save]')) {
        show(button, isSaved(browserStore(), button.dataset['save'] ?? ''), words)
      }
    }
    document.addEventListener(
      'click',
      ({target}) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('button[data-save]') : null
        if (button === null) return
        const {save: nctId = '', title = '', status = ''} = button.dataset
        const savedOn = new Date().toISOString().slice(0, 10)
        try {
          const isNow = toggleSaved(browserStore(), {nctId, title, status, savedOn, note: ''})
          // A browser may take what it is given, and keep nothing.
          if (isNow && !isSaved(browserStore(), nctId)) throw new Error('not kept')
          show(button, isNow, words)
          announce(fillWords(isNow ? words['nowSaved'] : words['noLonger'], {title}))
        } catch {
          announce(words['notKept'] ?? '')
        }
      },
      {signal},
    )
    document.addEventListener(DIRECTORY_SHOWN_EVENT, showAll, {signal})
    window.addEventListener('storage', showAll, {signal})
    showAll()
  },
}

function show(button: HTMLElement, isSavedNow: boolean, words: DOMStringMap): void {
  const title = button.dataset['title'] ?? ''
  button.toggleAttribute('data-saved', isSavedNow)
  button.setAttribute('aria-label', fillWords(isSavedNow ? words['savedName'] : words['saveName'], {title}))
  button.textContent = (isSavedNow ? words['saved'] : words['save']) ?? ''
}
