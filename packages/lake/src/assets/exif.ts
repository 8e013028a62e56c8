import readExif from 'exif-reader'

import type {Json, JsonObject} from '../domain/json.ts'

/** What a camera wrote into a picture, in the parts that an upload asks for one by one. */
export type CameraData = {
  /** Of the picture's file: maker, model, orientation. */
  image: JsonObject | undefined
  /** Of the shot: exposure, lens, time. */
  exif: JsonObject | undefined
  /** Where it was taken: personal, and asked for by its own name only. */
  location: JsonObject | undefined
}

/**
 * Reads EXIF. What cannot be read is not there: a picture is no worse for it.
 * Evidence: `@sanity/client` (SanityImageAssetDocument: metadata.image, .exif), `@sanity/schema` (metadata.location).
 */
export function cameraData(bytes: Buffer | undefined): CameraData {
  const read = bytes && attempt(bytes)
  return {
    image: tagged('sanity.imageExifTags', read?.Image),
    exif: tagged('sanity.imageExifMetadata', read?.Photo),
    location: geopoint(read?.GPSInfo),
  }
}

function attempt(bytes: Buffer): ReturnType<typeof readExif> | undefined {
  try {
    return readExif(bytes)
  } catch {
    return undefined
  }
}

type Tags = Partial<Record<string, unknown>> | undefined

function tagged(type: string, tags: Tags): JsonObject | undefined {
  const entries = Object.entries(tags ?? {}).flatMap(([name, value]): [string, Json][] => {
    const plain = plainTag(value)
    return plain === undefined ? [] : [[name, plain]]
  })
  return entries.length === 0 ? undefined : {_type: type, ...Object.fromEntries(entries)}
}

/** Texts, numbers and times; what is bytes is for the camera's maker alone. */
function plainTag(value: unknown): Json | undefined {
  if (typeof value === 'string') return value.replaceAll('\0', '').trim()
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (!Array.isArray(value)) return undefined
  const numbers = value.filter((item): item is number => typeof item === 'number' && Number.isFinite(item))
  return numbers.length === value.length ? numbers : undefined
}

function geopoint(gps: Tags): JsonObject | undefined {
  const lat = degrees(gps?.['GPSLatitude'], gps?.['GPSLatitudeRef'] === 'S')
  const lng = degrees(gps?.['GPSLongitude'], gps?.['GPSLongitudeRef'] === 'W')
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) return undefined
  const point: JsonObject = {_type: 'geopoint', lat, lng}
  const altitude = gps?.['GPSAltitude']
  if (typeof altitude !== 'number' || !Number.isFinite(altitude)) return point
  const isBelow = plainTag(gps?.['GPSAltitudeRef']) === 1
  return {...point, alt: isBelow ? -altitude : altitude}
}

/** Degrees, minutes and seconds as degrees. */
function degrees(parts: unknown, isNegative: boolean): number | undefined {
  if (!Array.isArray(parts)) return undefined
  const [whole, minutes = 0, seconds = 0]: unknown[] = parts
  if (typeof whole !== 'number' || typeof minutes !== 'number' || typeof seconds !== 'number')
    return undefined
  const value = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value)) return undefined
  return isNegative ? -value : value
}
