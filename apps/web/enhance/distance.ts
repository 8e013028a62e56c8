import {fillWords} from './fill-words.ts'

export type Place = {
  nctId: string
  title: string
  status: string
  city: string | null
  country: string | null
  siteStatus: string | null
  lat: number
  lng: number
}

export type Near = Place & {distanceKm: number}

const EARTH_RADIUS_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** As the crow flies (haversine). */
export function distanceKm(from: {lat: number; lng: number}, to: {lat: number; lng: number}): number {
  const [lat1, lat2] = [radians(from.lat), radians(to.lat)]
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 +
    Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(to.lng - from.lng) / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** The trials with a site closest by, each with that site. */
export function nearest(from: {lat: number; lng: number}, places: readonly Place[], count: number): Near[] {
  const closest = new Map<string, Near>()
  for (const place of places) {
    const near = {...place, distanceKm: distanceKm(from, place)}
    const before = closest.get(place.nctId)
    if (before === undefined || near.distanceKm < before.distanceKm) closest.set(place.nctId, near)
  }
  return [...closest.values()].toSorted((left, right) => left.distanceKm - right.distanceKm).slice(0, count)
}

/** Cities are all that is known, so nothing finer than 10 km is said. */
export const distanceWords = (km: number, words: DOMStringMap): string =>
  km < 10 ? (words['near'] ?? '') : fillWords(words['far'], {km: String(Math.round(km / 10) * 10)})

/** Reads what `/trials/places.json` sends; undefined for anything else. */
export function readPlaces(value: unknown): Place[] | undefined {
  if (typeof value !== 'object' || value === null || !('places' in value)) return undefined
  return Array.isArray(value.places) ? value.places.filter(isPlace) : undefined
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  const {nctId, title, status, lat, lng}: Record<string, unknown> = {...value}
  return (
    [nctId, title, status].every((field) => typeof field === 'string') &&
    [lat, lng].every((field) => typeof field === 'number')
  )
}
