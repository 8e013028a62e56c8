import {distanceWords, type Near, nearest, readPlaces} from '../distance.ts'
import {fillWords} from '../fill-words.ts'
import type {Feature} from '../start-features.ts'

const COUNT = 20
const LOCATION_TIMEOUT_MS = 15_000
const LOCATION_AGE_MS = 600_000

/**
 * The trials of this view by distance. The browser asks the visitor for leave; where the visitor is stays in the
 * browser: the page loads the places of the view from us, which says nothing about the visitor, and measures here.
 */
export const nearestTrials: Feature = {
  selector: '[data-nearest]',
  start(part, signal) {
    const button = part.querySelector('button')
    const output = part.querySelector('output')
    const list = part.querySelector('ol')
    const {dataset: words} = part

    async function find(): Promise<void> {
      button?.setAttribute('disabled', '')
      list?.setAttribute('hidden', '')
      if (output !== null) output.textContent = words['working'] ?? ''
      const found = await findNearest()
      if (Array.isArray(found)) {
        list?.replaceChildren(...found.map((near) => entryOf(near, words)))
        list?.toggleAttribute('hidden', found.length === 0)
      }
      if (output !== null) output.textContent = wordsOf(found, words)
      button?.removeAttribute('disabled')
    }
    button?.addEventListener('click', () => void find(), {signal})
  },
}

type Found = Near[] | 'refused' | 'notLoaded'

async function findNearest(): Promise<Found> {
  const here = await locate()
  if (here === undefined) return 'refused'
  const response = await fetch(`/trials/places.json${location.search}`).catch(() => undefined)
  const places = readPlaces(response?.ok === true ? await response.json() : undefined)
  return places === undefined ? 'notLoaded' : nearest(here, places, COUNT)
}

function wordsOf(found: Found, words: DOMStringMap): string {
  if (!Array.isArray(found)) return words[found] ?? ''
  if (found.length === 0) return words['foundNone'] ?? ''
  return fillWords(found.length === 1 ? words['foundOne'] : words['foundSome'], {count: String(found.length)})
}

function entryOf(near: Near, words: DOMStringMap): HTMLLIElement {
  const link = document.createElement('a')
  link.href = `/trials/${near.nctId}`
  link.textContent = near.title
  const entry = document.createElement('li')
  const values = {
    distance: distanceWords(near.distanceKm, words),
    place: [near.city, near.country].filter((name) => name !== null).join(', '),
    status: near.status,
    site: near.siteStatus ?? '',
  }
  entry.append(link, fillWords(near.siteStatus === null ? words['entry'] : words['entrySite'], values))
  return entry
}

async function locate(): Promise<{lat: number; lng: number} | undefined> {
  if (!('geolocation' in navigator)) return undefined
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve({lat: coords.latitude, lng: coords.longitude}),
      () => resolve(undefined),
      {timeout: LOCATION_TIMEOUT_MS, maximumAge: LOCATION_AGE_MS},
    )
  })
}
