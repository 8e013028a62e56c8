import {trialPath} from '@healing-library/content/paths'
import {registryUrl} from '@healing-library/content/rules/identifiers'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'

import {browserStore} from '../browser-store.ts'
import {fillWords} from '../fill-words.ts'
import {readSaved, type SavedTrial, toggleSaved, writeNote} from '../saved-trials.ts'
import type {Feature} from '../start-features.ts'

/** The list of saved trials as this browser keeps it, each trial as it was when it was saved. */
export const savedList: Feature = {
  selector: '[data-saved-trials]',
  start(section, signal) {
    const list = section.querySelector('[data-entries]')
    const entry = section.querySelector('[data-entry]')
    if (list === null || entry === null)
      throw new Error('The list of saved trials has no entry to make others of.')
    const show = () => {
      const saved = readSaved(browserStore())
      list.replaceChildren(...saved.map((trial) => entryOf(trial, entry, section.dataset, show)))
      for (const part of section.querySelectorAll('[data-some]'))
        part.toggleAttribute('hidden', saved.length === 0)
      section.querySelector('[data-none]')?.toggleAttribute('hidden', saved.length > 0)
    }
    section.querySelector('[data-print]')?.addEventListener('click', () => window.print(), {signal})
    window.addEventListener('storage', show, {signal})
    show()
  },
}

function entryOf(trial: SavedTrial, like: Element, words: DOMStringMap, changed: () => void): Node {
  const entry = like.cloneNode(true)
  if (!(entry instanceof Element)) return entry
  const part = (name: string) => entry.querySelector(`[data-part="${name}"]`)
  const {nctId, title, status, savedOn, note} = trial
  say(part('title'), title, trialPath(nctId))
  say(part('status'), status === '' ? '' : `${status}.`)
  const day = savedOn === '' ? '' : formatPartialDate(savedOn)
  say(part('then'), fillWords(day === '' ? words['savedSome'] : words['savedThen'], {day}))
  say(part('number'), nctId)
  say(part('registry'), registryUrl(nctId), registryUrl(nctId))
  const area = part('note')
  if (area instanceof HTMLTextAreaElement) {
    area.value = note
    area.addEventListener('input', () => writeNote(browserStore(), nctId, area.value))
  }
  const remove = part('remove')
  remove?.setAttribute('aria-label', fillWords(words['removeName'], {title}))
  remove?.addEventListener('click', () => {
    toggleSaved(browserStore(), trial)
    changed()
  })
  return entry
}

function say(element: Element | null, words: string, href?: string): void {
  if (element === null) return
  element.textContent = words
  if (href !== undefined) element.setAttribute('href', href)
}
