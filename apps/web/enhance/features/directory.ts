import {createAnnouncer} from '../announce.ts'
import type {Feature} from '../start-features.ts'

const PART = '[data-directory]'

/** Told to the page when another view stands in place of the one before. */
export const DIRECTORY_SHOWN_EVENT = 'directory-shown'

/**
 * Asks for the next view of the directory and puts it in place of this one: the same address, the same HTML that a
 * visitor without JavaScript gets, only without loading the page anew. Whatever goes wrong, the browser goes to the
 * address itself.
 */
export const directory: Feature = {selector: PART, start: listenToDirectory}

function listenToDirectory(part: HTMLElement, signal: AbortSignal): void {
  const announce = createAnnouncer()
  let latest = 0
  let shown = location.search

  async function show(url: URL, {isBack}: {isBack: boolean}): Promise<void> {
    const own = (latest += 1)
    const current = document.querySelector(PART)
    current?.setAttribute('aria-busy', 'true')
    try {
      const response = await fetch(url, {signal, headers: {accept: 'text/html'}})
      const next = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector(PART)
      if (own !== latest) return
      if (!response.ok || next === null || current === null) return go(url)
      const focus = placeOf(document.activeElement)
      const open = openFacets(current)
      current.replaceChildren(...next.childNodes)
      for (const details of current.querySelectorAll('details[data-facet]')) {
        const wasOpen = open.get(details.getAttribute('data-facet') ?? '')
        if (wasOpen !== undefined) details.toggleAttribute('open', wasOpen)
      }
      current.querySelector('form details')?.toggleAttribute('open', open.get('') ?? false)
      // Past the hand that Next, where it runs, has on the history, and without a state: Next leaves alone what has
      // none, and loads again what has one that it did not write.
      if (!isBack) History.prototype.pushState.call(history, null, '', url)
      shown = url.search
      restoreFocus(current, focus)
      announce(current.querySelector('h2')?.textContent ?? '')
      document.dispatchEvent(new Event(DIRECTORY_SHOWN_EVENT))
    } catch {
      if (!signal.aborted) go(url)
    } finally {
      if (own === latest) current?.removeAttribute('aria-busy')
    }
  }

  function submit(form: HTMLFormElement): void {
    const url = new URL(form.action)
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') url.searchParams.append(name, value)
    }
    void show(url, {isBack: false})
  }

  part.addEventListener(
    'submit',
    (event) => {
      if (!(event.target instanceof HTMLFormElement)) return
      event.preventDefault()
      submit(event.target)
    },
    {signal},
  )
  part.addEventListener(
    'change',
    ({target}) => {
      if (target instanceof HTMLInputElement && target.type === 'search') return
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
      if (target.form !== null) submit(target.form)
    },
    {signal},
  )
  part.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof MouseEvent) || event.button !== 0 || hasModifier(event)) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || link.pathname !== location.pathname || link.origin !== location.origin) return
      event.preventDefault()
      void show(new URL(link.href), {isBack: false}).then(() => {
        if (link.closest('nav') !== null) document.querySelector(`${PART} h2`)?.scrollIntoView()
      })
    },
    {signal},
  )
  window.addEventListener(
    'popstate',
    () => {
      // A way within the page, such as to its help, is one as well.
      if (location.search !== shown) void show(new URL(location.href), {isBack: true})
    },
    {signal},
  )
}

const go = (url: URL): void => location.assign(url)

const hasModifier = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

type Place = {id: string; name: string | null; value: string | null}

function placeOf(element: Element | null): Place | undefined {
  if (element === null || element.closest(PART) === null) return undefined
  return {id: element.id, name: element.getAttribute('name'), value: element.getAttribute('value')}
}

/** The control that had the focus, or the count of what was found where it is no longer there. */
function restoreFocus(part: Element, place: Place | undefined): void {
  if (place === undefined) return
  const same = [...part.querySelectorAll<HTMLElement>('input, select, button')].find(
    (element) =>
      (place.id !== '' && element.id === place.id) ||
      (place.name !== null &&
        element.getAttribute('name') === place.name &&
        element.getAttribute('value') === place.value),
  )
  const target = same ?? part.querySelector<HTMLElement>('h2')
  target?.focus({preventScroll: true})
}

/** Which facets the visitor has unfolded; under '' the fold around all of them. */
function openFacets(part: Element): Map<string, boolean> {
  const facets = [...part.querySelectorAll('details[data-facet]')].map(
    (details) => [details.getAttribute('data-facet') ?? '', details.hasAttribute('open')] as const,
  )
  return new Map([['', part.querySelector('form details')?.hasAttribute('open') ?? false], ...facets])
}
