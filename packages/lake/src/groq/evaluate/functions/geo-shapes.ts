import {isObjectValue, type ObjectValue, type Value} from '../value.ts'
import type {Position} from './geodesic.ts'

/**
 * How geometries lie to each other, on the flat map of longitude and latitude: right for what is far smaller than the
 * earth and does not cross the date line.
 */
export function intersect(one: ObjectValue, other: ObjectValue): boolean {
  const [sides, otherSides] = [sidesIn(one), sidesIn(other)]
  const touches = (position: Position, area: ObjectValue, itsSides: readonly Side[]) =>
    isInside(position, area) ||
    itsSides.some((side) => isOn(position, side)) ||
    (itsSides.length === 0 && positionsIn(area).some((place) => isSame(place, position)))
  return (
    positionsIn(one).some((position) => touches(position, other, otherSides)) ||
    positionsIn(other).some((position) => touches(position, one, sides)) ||
    sides.some((side) => otherSides.some((otherSide) => cross(side, otherSide)))
  )
}

type Side = readonly [Position, Position]

export function asPosition(value: Value | undefined): Position | undefined {
  const [lng, lat] = Array.isArray(value) ? value : []
  return typeof lng === 'number' && typeof lat === 'number' ? [lng, lat] : undefined
}

export function positionsIn(geometry: ObjectValue): Position[] {
  const collect = (value: Value | undefined): Position[] => {
    const position = asPosition(value)
    if (position) return [position]
    return Array.isArray(value) ? value.flatMap(collect) : []
  }
  if (geometry['type'] !== 'GeometryCollection') return collect(geometry['coordinates'])
  const parts = Array.isArray(geometry['geometries']) ? geometry['geometries'] : []
  return parts.filter(isObjectValue).flatMap(positionsIn)
}

/** Inside one of the polygons, and in none of its holes; no other geometry has an inside. */
export function isInside(position: Position, area: ObjectValue): boolean {
  const coordinates = Array.isArray(area['coordinates']) ? area['coordinates'] : []
  const polygons =
    area['type'] === 'Polygon' ? [coordinates] : area['type'] === 'MultiPolygon' ? coordinates : []
  return polygons.some((polygon) => {
    const [outline = null, ...holes] = Array.isArray(polygon) ? polygon : []
    return isInRing(position, outline) && !holes.some((hole) => isInRing(position, hole))
  })
}

/** Counts how often a ray from the place crosses the ring: an odd number is inside. */
function isInRing([x, y]: Position, ring: Value): boolean {
  const corners = (Array.isArray(ring) ? ring : []).map(asPosition).filter((corner) => corner !== undefined)
  return corners.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = corners.at(index - 1) ?? [x1, y1]
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)
}

/** The pieces of lines and outlines. */
function sidesIn(geometry: ObjectValue): Side[] {
  if (geometry['type'] === 'GeometryCollection') {
    const parts = Array.isArray(geometry['geometries']) ? geometry['geometries'] : []
    return parts.filter(isObjectValue).flatMap(sidesIn)
  }
  if (geometry['type'] === 'Point' || geometry['type'] === 'MultiPoint') return []
  const collect = (value: Value | undefined): Side[] => {
    if (!Array.isArray(value)) return []
    const corners = value.map(asPosition)
    if (corners.some((corner) => corner === undefined)) return value.flatMap(collect)
    return corners.flatMap((corner, index) => {
      const before = corners[index - 1]
      return before && corner ? [[before, corner] as const] : []
    })
  }
  return collect(geometry['coordinates'])
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

/** On which side of a line a place lies: positive left, negative right, 0 on it. */
function turn([from, to]: Side, [x, y]: Position): number {
  return Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]))
}

function isOn(position: Position, side: Side): boolean {
  const [[x1, y1], [x2, y2]] = side
  const [x, y] = position
  const isBetween =
    x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2)
  return isBetween && turn(side, position) === 0
}

/** Whether two pieces cross each other within; ends that touch are found place by place. */
function cross(one: Side, other: Side): boolean {
  const apart = (side: Side, [from, to]: Side) => turn(side, from) * turn(side, to) < 0
  return apart(one, other) && apart(other, one)
}
