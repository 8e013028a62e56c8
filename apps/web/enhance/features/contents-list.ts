import type {Feature} from '../start-features.ts'

/** The part that holds this share of the window's height, from above, is the one that is being read. */
const READ_AT = '-30% 0px -70% 0px'

/**
 * The list of a page's parts: it says which part is being read, and folds again once a part was chosen. The list
 * lies over the text on a phone, where it would cover what was just asked for.
 */
export const contentsList: Feature = {
  selector: 'nav[data-contents]',
  start(nav, signal) {
    const links = new Map(Array.from(nav.querySelectorAll('a'), (link) => [link.hash.slice(1), link]))
    nav.addEventListener(
      'click',
      ({target}) => {
        if (target instanceof Element && target.closest('a') !== null)
          nav.querySelector('details')?.removeAttribute('open')
      },
      {signal},
    )
    if (typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {target, isIntersecting} of entries) {
          const link = links.get(target.id)
          if (isIntersecting) link?.setAttribute('aria-current', 'true')
          else link?.removeAttribute('aria-current')
        }
      },
      {rootMargin: READ_AT},
    )
    for (const id of links.keys()) {
      const part = document.getElementById(id)
      if (part !== null) observer.observe(part)
    }
    signal.addEventListener('abort', () => observer.disconnect())
  },
}
