import {expect, test} from '@jest/globals'

import {distanceKm, distanceWords, nearest, readPlaces} from './distance.ts'

const PARIS = {lat: 48.8566, lng: 2.3522}
const LONDON = {lat: 51.5074, lng: -0.1278}
const place = (nctId: string, at: {lat: number; lng: number}) => ({
  nctId,
  title: nctId,
  status: 'Recruiting',
  city: null,
  country: null,
  siteStatus: null,
  ...at,
})

test('as the crow flies: Paris to London is 344 km, and the date line is no detour', () => {
  expect(distanceKm(PARIS, LONDON)).toBeCloseTo(344, 0)
  expect(distanceKm({lat: 0, lng: 179.5}, {lat: 0, lng: -179.5})).toBeCloseTo(111, 0)
})

test('each trial once, by its closest site', () => {
  const near = nearest(PARIS, [place('a', LONDON), place('b', {lat: 45, lng: 2}), place('a', PARIS)], 5)
  expect(near.map(({nctId, distanceKm: km}) => [nctId, Math.round(km)])).toEqual([
    ['a', 0],
    ['b', 430],
  ])
})

test('no distance is finer than the places are', () => {
  const words = {near: 'within about 10 km', far: 'about {km} km'}
  expect([distanceWords(0.3, words), distanceWords(343.6, words)]).toEqual([
    'within about 10 km',
    'about 340 km',
  ])
})

test('an answer of another shape is none', () => {
  expect([
    readPlaces(null),
    readPlaces({error: 'x'}),
    readPlaces({places: [{nctId: 1}, place('a', PARIS)]})?.length,
  ]).toEqual([undefined, undefined, 1])
})
