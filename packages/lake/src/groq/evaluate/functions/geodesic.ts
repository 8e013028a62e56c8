/** A place: degrees of longitude and latitude, in the order of GeoJSON (RFC 7946). */
export type Position = readonly [number, number]

/** The equator's radius (WGS 84): the hosted service reckons on a sphere of this size (conformance suite). */
const RADIUS_M = 6_378_137

/** The shortest way between two places, in metres: the haversine formula. */
export function geodesicM([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const dLat = radians(lat2 - lat1)
  const dLng = radians(lng2 - lng1)
  const a =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLng / 2) ** 2
  return 2 * RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a)))
}
