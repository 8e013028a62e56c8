import type {Feature} from '../start-features.ts'

const KEY_PRESSES = 3
const WITHIN_MS = 1500

/**
 * Takes the page out of sight before the other one is there, and out of the way back: it replaces the page in the
 * history of this tab. What the browser keeps of other pages stays, as the words beside the link say.
 */
export const quickExit: Feature = {
  selector: 'a[data-quick-exit]',
  start(link, signal) {
    const href = link.getAttribute('href') ?? ''
    let pressedAtMs: number[] = []
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault()
        leave(href)
      },
      {signal},
    )
    document.addEventListener(
      'keydown',
      ({key, timeStamp, repeat}) => {
        if (repeat) return
        const recent = pressedAtMs.filter((atMs) => timeStamp - atMs < WITHIN_MS)
        pressedAtMs = key === 'Escape' ? [...recent, timeStamp] : []
        if (pressedAtMs.length >= KEY_PRESSES) leave(href)
      },
      {signal},
    )
  },
}

function leave(href: string): void {
  document.title = '\u{200B}'
  document.body.replaceChildren()
  location.replace(href)
}
