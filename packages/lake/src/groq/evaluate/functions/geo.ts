import {isObjectValue, type ObjectValue, type Value} from '../value.ts'
import type {FunctionTable} from './function.ts'
import {asPosition, intersect, isInside, positionsIn} from './geo-shapes.ts'
import {geodesicM, type Position} from './geodesic.ts'

/** How many lists stand around a position, by type of geometry. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/**
 * `geo()` and the functions of its namespace. Distances are metres.
 * Evidence: the official conformance suite; sanity.io/docs/groq-functions (geo).
 */
export const GEO: FunctionTable = {
  // `geo(value)` is parsed as this function with one argument (engine.ts).
  latLng: ([first = null, second]) => {
    if (second === undefined) return geometryOf(first) ?? null
    return typeof first === 'number' && typeof second === 'number' ? (point(second, first) ?? null) : null
  },
  distance: ([left = null, right = null]) => {
    const [from, to] = [positionOf(left), positionOf(right)]
    return from && to ? geodesicM(from, to) : null
  },
  contains: ([outer = null, inner = null]) => {
    const [area, geometry] = [geometryOf(outer), geometryOf(inner)]
    return area && geometry ? positionsIn(geometry).every((position) => isInside(position, area)) : null
  },
  intersects: ([left = null, right = null]) => {
    const [one, other] = [geometryOf(left), geometryOf(right)]
    return one && other ? intersect(one, other) : null
  },
}

/** A geopoint (`{lat, lng}`) or GeoJSON as GeoJSON; undefined when it is neither. */
function geometryOf(value: Value): ObjectValue | undefined {
  if (!isObjectValue(value)) return undefined
  const {lat, lng, lon, type, coordinates} = value
  // Two longitudes are one too many: which of them is meant?
  const longitude = lng === undefined || lon === undefined ? (lng ?? lon) : undefined
  if (typeof lat === 'number' && typeof longitude === 'number') return point(longitude, lat)
  if (type === 'GeometryCollection') {
    const parts = Array.isArray(value['geometries']) ? value['geometries'].map(geometryOf) : []
    return parts.length > 0 && parts.every((part) => part !== undefined)
      ? {type, geometries: parts}
      : undefined
  }
  const depth = typeof type === 'string' && Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined
  if (depth === undefined || typeof type !== 'string' || coordinates === undefined) return undefined
  const isArea = type === 'Polygon' || type === 'MultiPolygon'
  return hasShape(coordinates, depth) && (!isArea || ringsIn(coordinates, depth).every(isRing))
    ? {type, coordinates}
    : undefined
}

function point(lng: number, lat: number): ObjectValue | undefined {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? {type: 'Point', coordinates: [lng, lat]} : undefined
}

function hasShape(coordinates: Value, depth: number): boolean {
  if (!Array.isArray(coordinates)) return false
  if (depth > 0) return coordinates.length > 0 && coordinates.every((part) => hasShape(part, depth - 1))
  return coordinates.length >= 2 && coordinates.every((number) => typeof number === 'number')
}

function ringsIn(coordinates: Value, depth: number): Value[] {
  if (!Array.isArray(coordinates)) return []
  return depth === 2 ? coordinates : coordinates.flatMap((part) => ringsIn(part, depth - 1))
}

/** Four places at least, the last where the first is, and no side without a length (RFC 7946, 3.1.6). */
function isRing(ring: Value): boolean {
  const corners = (Array.isArray(ring) ? ring : []).map(asPosition).filter((corner) => corner !== undefined)
  const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1]
  if (corners.length < 4 || !same(corners[0], corners.at(-1))) return false
  return corners.every((corner, index) => index === 0 || !same(corner, corners[index - 1]))
}

function positionOf(value: Value): Position | undefined {
  const geometry = geometryOf(value)
  return geometry?.['type'] === 'Point' ? asPosition(geometry['coordinates']) : undefined
}
