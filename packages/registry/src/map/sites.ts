import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import type {RawProtocol} from '../ctgov/study.ts'
import {orNone, present} from './present.ts'
import {withKeys} from './row-keys.ts'
import {lineOf, wordOf} from './words.ts'

type RawLocation = NonNullable<NonNullable<RawProtocol['contactsLocationsModule']>['locations']>[number]
type Site = NonNullable<TrialSnapshot['sites']>[number]

/**
 * Sites in an order of ours: the registry reorders them, which is no change. A site's own status stands on records of
 * open studies only.
 */
export function sitesOf(locations: readonly RawLocation[] | undefined): Site[] | undefined {
  if (!locations) return undefined
  const rows = locations
    .toSorted((left, right) => compare(orderOf(left), orderOf(right)))
    .map((location): Omit<Site, '_key'> =>
      present({
        _type: 'trialSite' as const,
        facility: lineOf(location.facility),
        status: wordOf(location.status),
        city: lineOf(location.city),
        state: lineOf(location.state),
        country: lineOf(location.country),
        point: pointOf(location.geoPoint),
      }),
    )
    .filter((site) => site.facility ?? site.city)
  return orNone(withKeys(rows, ({facility, city, state, country}) => [facility, city, state, country]))
}

/** Also of places of which the record tells no more than their country. */
export function countriesOf(locations: readonly RawLocation[] | undefined): string[] | undefined {
  const countries = locations?.map(({country}) => lineOf(country)).filter((country) => country !== undefined)
  return countries?.length ? [...new Set(countries)].toSorted(compare) : undefined
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}

/** The postal code tells apart sites that share a name; it is not stored. */
const orderOf = ({country, state, city, facility, zip, status}: RawLocation) =>
  [country, state, city, facility, zip, status].map((part) => part ?? '').join('\u0000')

function pointOf(point: RawLocation['geoPoint']): Site['point'] {
  if (point?.lat === undefined || point.lon === undefined) return undefined
  const isOnEarth = Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180
  return isOnEarth ? {_type: 'geopoint', lat: point.lat, lng: point.lon} : undefined
}
