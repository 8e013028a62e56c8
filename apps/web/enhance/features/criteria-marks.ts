import {browserStore, keepTexts, readTexts} from '../browser-store.ts'
import type {Feature} from '../start-features.ts'

/**
 * Marks on a trial's criteria, kept in the visitor's own browser: by the words of the criterion, so that where the
 * registry changes them, the mark no longer holds and is not shown. Without JavaScript the form still prints.
 */
export const criteriaMarks: Feature = {
  selector: 'form[data-criteria]',
  start(form, signal) {
    const key = `trials.criteria.${form.dataset['criteria'] ?? ''}`
    const marks = readTexts(browserStore(), key)
    for (const input of form.querySelectorAll<HTMLInputElement>('input[data-criterion]')) {
      input.checked = marks[input.dataset['criterion'] ?? ''] === input.value
    }
    form.addEventListener(
      'change',
      ({target}) => {
        if (!(target instanceof HTMLInputElement)) return
        const criterion = target.dataset['criterion']
        if (criterion === undefined) return
        keepTexts(browserStore(), key, {...readTexts(browserStore(), key), [criterion]: target.value})
      },
      {signal},
    )
    form.addEventListener('reset', () => keepTexts(browserStore(), key, {}), {signal})
    // A form that is sent would put the marks into an address.
    form.addEventListener('submit', (event) => event.preventDefault(), {signal})
    form.querySelector('[data-print-part]')?.addEventListener('click', () => printAlone(form), {signal})
  },
}

/** Prints one part of the page, as base.css has it; the page itself is left as it was. */
function printAlone(part: Element): void {
  part.toggleAttribute('data-print-alone', true)
  window.addEventListener('afterprint', () => part.toggleAttribute('data-print-alone', false), {once: true})
  window.print()
}
