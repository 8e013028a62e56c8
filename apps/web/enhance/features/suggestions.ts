import {createAnnouncer} from '../announce.ts'
import type {Feature} from '../start-features.ts'

/** Long enough that a word is typed before anybody is asked, short enough that it feels like an answer. */
const PAUSE_MS = 120
const MIN_LENGTH = 2

type Suggestion = {path: string; title: string; kind: string; foundAs: string}
type Answer = {words: string; suggestions: Suggestion[]}

/**
 * Suggestions while somebody types in a box of search, as a combobox with a list (WAI-ARIA Authoring Practices): arrows
 * choose, Enter goes there, Escape closes. Without a choice the form is sent as it is. The form says by
 * `data-suggestions` whom to ask and by `data-list-name` what the list is called.
 */
export const suggestions: Feature = {
  selector: 'form[data-suggestions]',
  start(form, signal) {
    const input = form.querySelector('input')
    if (input === null) return
    const list = makeList(`${input.id}-suggestions`, form.dataset['listName'] ?? '')
    form.append(list)
    const announce = createAnnouncer()
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking: AbortController | undefined
    let active = -1

    const options = () => [...list.children].filter((child) => child instanceof HTMLElement)

    function activate(at: number): void {
      active = at
      for (const [index, option] of options().entries()) {
        option.setAttribute('aria-selected', String(index === at))
        if (index === at) option.scrollIntoView({block: 'nearest'})
      }
      const id = options()[at]?.id
      if (id === undefined) input?.removeAttribute('aria-activedescendant')
      else input?.setAttribute('aria-activedescendant', id)
    }

    function close(): void {
      clearTimeout(timer)
      asking?.abort()
      list.hidden = true
      input?.setAttribute('aria-expanded', 'false')
      activate(-1)
    }

    function show({words, suggestions: found}: Answer): void {
      list.replaceChildren(...found.map((one, at) => makeOption(`${list.id}-${at}`, one)))
      list.hidden = found.length === 0
      input?.setAttribute('aria-expanded', String(found.length > 0))
      activate(-1)
      announce(words)
    }

    async function ask(text: string): Promise<void> {
      asking?.abort()
      asking = new AbortController()
      const own = asking.signal
      const address = `${form.dataset['suggestions'] ?? ''}?${new URLSearchParams({q: text}).toString()}`
      try {
        const response = await fetch(address, {signal: own})
        const answer = parseAnswer(await response.json())
        if (!own.aborted && response.ok && document.activeElement === input) show(answer)
      } catch {
        // Nothing is suggested: the form works as it did.
        if (!own.aborted) close()
      }
    }

    const go = (option: HTMLElement | undefined): void => {
      const path = option?.dataset['path'] ?? ''
      if (path.startsWith('/')) location.assign(path)
    }

    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', list.id)
    input.setAttribute('aria-expanded', 'false')
    input.addEventListener(
      'input',
      () => {
        clearTimeout(timer)
        const text = input.value.trim()
        if (text.length < MIN_LENGTH) return close()
        timer = setTimeout(() => void ask(text), PAUSE_MS)
      },
      {signal},
    )
    input.addEventListener(
      'keydown',
      (event) => {
        const {length} = options()
        if (list.hidden || length === 0 || event.isComposing) return
        // From the last back to the field itself, and from there to the first.
        if (event.key === 'ArrowDown') activate(active + 1 >= length ? -1 : active + 1)
        else if (event.key === 'ArrowUp') activate(active === -1 ? length - 1 : active - 1)
        else if (event.key === 'Escape') close()
        else if (event.key === 'Enter' && active !== -1) go(options()[active])
        else return
        event.preventDefault()
      },
      {signal},
    )
    input.addEventListener('blur', close, {signal})
    // A press would take the focus, and with it the list, before the click arrives.
    list.addEventListener('mousedown', (event) => event.preventDefault(), {signal})
    list.addEventListener(
      'click',
      ({target}) => {
        const option = target instanceof Element ? target.closest('[role="option"]') : null
        if (option instanceof HTMLElement) go(option)
      },
      {signal},
    )
  },
}

function makeList(id: string, name: string): HTMLUListElement {
  const list = document.createElement('ul')
  list.id = id
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', name)
  return list
}

function makeOption(id: string, {path, title, kind, foundAs}: Suggestion): HTMLLIElement {
  const option = document.createElement('li')
  option.id = id
  option.dataset['path'] = path
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  for (const [part, text] of [
    ['title', title],
    ['kind', kind],
    ['note', foundAs],
  ] as const) {
    if (text === '') continue
    const span = document.createElement('span')
    span.dataset['part'] = part
    span.textContent = text
    option.append(span, ' ')
  }
  return option
}

function parseAnswer(value: unknown): Answer {
  const found = fieldOf(value, 'suggestions')
  return {
    words: textOf(value, 'words'),
    suggestions: (Array.isArray(found) ? found : []).map((one: unknown) => ({
      path: textOf(one, 'path'),
      title: textOf(one, 'title'),
      kind: textOf(one, 'kind'),
      foundAs: textOf(one, 'foundAs'),
    })),
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : ''
}
