import {isSaved, SAVED_EVENT, toggleSaved} from './saved-trials.ts'

/** Answers every save button of the page, now and after the directory shows another view. */
export function listenToSaveButtons(signal: AbortSignal, announce: (words: string) => void): void {
  const showAll = () => {
    for (const button of document.querySelectorAll('button[data-save]')) {
      show(button, isSaved(localStorage, button.getAttribute('data-save') ?? ''))
    }
  }
  document.addEventListener(
    'click',
    ({target}) => {
      const button = target instanceof Element ? target.closest('button[data-save]') : null
      if (button === null) return
      const title = button.getAttribute('data-title') ?? ''
      try {
        const isNow = toggleSaved(localStorage, {
          nctId: button.getAttribute('data-save') ?? '',
          title,
          status: button.getAttribute('data-status') ?? '',
          savedOn: new Date().toISOString().slice(0, 10),
          note: '',
        })
        show(button, isNow)
        announce(isNow ? `Saved in this browser: ${title}` : `No longer saved: ${title}`)
      } catch {
        announce('This browser does not let pages keep anything, so the trial was not saved.')
      }
    },
    {signal},
  )
  document.addEventListener('directory-shown', showAll, {signal})
  document.addEventListener(SAVED_EVENT, showAll, {signal})
  window.addEventListener('storage', showAll, {signal})
  showAll()
}

function show(button: Element, isSavedNow: boolean): void {
  const title = button.getAttribute('data-title') ?? ''
  button.toggleAttribute('data-saved', isSavedNow)
  button.setAttribute('aria-label', `${isSavedNow ? 'Saved, press to take away' : 'Save'}: ${title}`)
  button.textContent = isSavedNow ? 'Saved' : 'Save'
}
