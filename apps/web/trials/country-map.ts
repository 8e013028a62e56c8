import {geoNaturalEarth1, geoPath} from 'd3-geo'
import type {FeatureCollection} from 'geojson'
import {feature} from 'topojson-client'
import type {Topology} from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json' with {type: 'json'}

/** Names of the registry where Natural Earth has another. Both lists are the sources' own. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  'United States': 'United States of America',
  'Czech Republic': 'Czechia',
  'Korea, Republic of': 'South Korea',
  'Republic of Korea': 'South Korea',
  "Korea, Democratic People's Republic of": 'North Korea',
  'Russian Federation': 'Russia',
  'Iran, Islamic Republic of': 'Iran',
  'Syrian Arab Republic': 'Syria',
  'Viet Nam': 'Vietnam',
  Türkiye: 'Turkey',
  'Turkey (Türkiye)': 'Turkey',
  'The Democratic Republic of the Congo': 'Dem. Rep. Congo',
  'Bosnia and Herzegovina': 'Bosnia and Herz.',
  'Dominican Republic': 'Dominican Rep.',
  "Côte d'Ivoire": "Côte d'Ivoire",
  'Macedonia, The Former Yugoslav Republic of': 'Macedonia',
  'North Macedonia': 'Macedonia',
  'Moldova, Republic of': 'Moldova',
  'Tanzania, United Republic of': 'Tanzania',
}

export const MAP_SIZE = {width: 800, height: 390} as const

export type MapShape = {name: string; path: string}

/** The outlines of all countries, drawn once: Natural Earth, public domain, as packed by world-atlas (ISC). */
export function drawCountries(): MapShape[] {
  const world: unknown = atlas
  const countries = isTopology(world) ? world.objects['countries'] : undefined
  if (!isTopology(world) || countries?.type !== 'GeometryCollection') return []
  const {features}: FeatureCollection = feature(world, {
    type: 'GeometryCollection',
    geometries: countries.geometries,
  })
  const shapes: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.filter(({properties}) => properties?.['name'] !== UNINHABITED),
  }
  const projection = geoNaturalEarth1().fitSize([MAP_SIZE.width, MAP_SIZE.height], shapes)
  const draw = geoPath(projection).digits(0)
  return shapes.features.flatMap((shape) => {
    const name: unknown = shape.properties?.['name']
    const path = draw(shape)
    return typeof name === 'string' && path !== null ? [{name, path}] : []
  })
}

/** It would take a fifth of the picture. */
const UNINHABITED = 'Antarctica'

/** The name under which a country of the registry stands on the map. */
export const atlasName = (country: string): string => ATLAS_NAMES[country] ?? country

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology'
}
