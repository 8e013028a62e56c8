import {describe, expect, test} from '@jest/globals'

import {type Part, snapshotOf} from './snapshot-of.fixture.ts'

describe('sites', () => {
  const site = (facility: string, status: string, city = 'Guangzhou') => ({
    facility,
    status,
    city,
    country: 'China',
    geoPoint: {lat: 23.11667, lon: 113.25},
  })
  const sitesOf = (locations: Part[]) => snapshotOf({contactsLocationsModule: {locations}}).sites ?? []

  test('each with its own status and the point of its city', () => {
    expect(sitesOf([site('Zhujiang Hospital', 'NOT_YET_RECRUITING')])).toEqual([
      {
        _key: expect.stringMatching(/^[0-9a-f]{14}$/),
        _type: 'trialSite',
        facility: 'Zhujiang Hospital',
        status: 'NOT_YET_RECRUITING',
        city: 'Guangzhou',
        country: 'China',
        point: {_type: 'geopoint', lat: 23.11667, lng: 113.25},
      },
    ])
  })

  test('keep their keys when they change status and when the registry lists them in another order', () => {
    const before = sitesOf([site('A', 'NOT_YET_RECRUITING'), site('B', 'NOT_YET_RECRUITING')])
    const after = sitesOf([site('B', 'RECRUITING'), site('A', 'NOT_YET_RECRUITING')])
    expect(after.map(({_key, facility}) => [_key, facility])).toEqual(
      before.map(({_key, facility}) => [_key, facility]),
    )
  })

  test('that share a name have keys of their own', () => {
    const sites = sitesOf(Array.from({length: 105}, () => site('Research Site', 'RECRUITING')))
    expect(new Set(sites.map(({_key}) => _key)).size).toBe(105)
  })

  test('of which the country alone is told are no sites, but a country', () => {
    const snapshot = snapshotOf({
      contactsLocationsModule: {locations: [{country: 'Canada'}, {country: 'Canada'}]},
    })
    expect([snapshot.sites, snapshot.countries]).toEqual([undefined, ['Canada']])
  })

  test('a point that is not on earth is no point', () => {
    const [first] = sitesOf([{facility: 'A', country: 'Nowhere', geoPoint: {lat: 123, lon: 0}}])
    expect(first?.point).toBeUndefined()
  })
})
