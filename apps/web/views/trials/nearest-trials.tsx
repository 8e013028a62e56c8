'use client'

import {useState} from 'react'

import {distanceWords, type Near, nearest, readPlaces} from './distance.ts'

import styles from './nearest-trials.module.css'

const COUNT = 20
const LOCATION_TIMEOUT_MS = 15_000

type State = {kind: 'waiting' | 'working'} | {kind: 'failed'; words: string} | {kind: 'shown'; near: Near[]}

/**
 * The trials of this view by distance. The browser asks the visitor for leave; where the visitor is stays in the
 * browser: the page loads the places of the view from us, which says nothing about the visitor, and measures here.
 */
export function NearestTrials() {
  const [state, setState] = useState<State>({kind: 'waiting'})

  async function find() {
    setState({kind: 'working'})
    const here = await locate()
    if (here === undefined) {
      return setState({
        kind: 'failed',
        words:
          'Your browser did not tell this page where you are. Nothing was sent. You can filter by country instead.',
      })
    }
    const response = await fetch(`/trials/places.json${location.search}`).catch(() => undefined)
    const places = readPlaces(response?.ok === true ? await response.json() : undefined)
    if (places === undefined) {
      return setState({
        kind: 'failed',
        words: 'The places of the trials could not be loaded. Try again in a minute.',
      })
    }
    setState({kind: 'shown', near: nearest(here, places, COUNT)})
  }

  return (
    <details className={styles.nearest}>
      <summary className={styles.summary}>Trials near you</summary>
      <p>
        Your browser will ask whether this page may know where you are. Where you are stays in your browser
        and is not sent to us or to anybody else. Distances are to the city of a site, not to its door.
      </p>
      <button className={styles.button} type="button" onClick={find} disabled={state.kind === 'working'}>
        Sort this view by distance
      </button>
      <output className={styles.words}>{wordsOf(state)}</output>
      {state.kind === 'shown' ? (
        <ol className={styles.list}>
          {state.near.map((place) => (
            <li key={place.nctId}>
              <a href={`/trials/${place.nctId}`}>{place.title}</a>: {distanceWords(place.distanceKm)},{' '}
              {[place.city, place.country].filter((part) => part !== null).join(', ')}. Trial: {place.status}
              {place.siteStatus === null ? '' : `. This site: ${place.siteStatus}`}.
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  )
}

function wordsOf(state: State): string {
  if (state.kind === 'failed') return state.words
  if (state.kind === 'shown') return foundWords(state.near.length)
  return state.kind === 'working' ? 'Measuring…' : ''
}

function foundWords(count: number): string {
  if (count === 0) return 'No trial of this view has a place that we know.'
  return `${count === 1 ? 'One trial' : `The ${count} nearest trials`} of this view. Trials without a known place are not among them.`
}

async function locate(): Promise<{lat: number; lng: number} | undefined> {
  if (!('geolocation' in navigator)) return undefined
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({coords}) => resolve({lat: coords.latitude, lng: coords.longitude}),
      () => resolve(undefined),
      {timeout: LOCATION_TIMEOUT_MS, maximumAge: 600_000},
    )
  })
}
