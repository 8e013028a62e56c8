import {RegistryError} from '../errors.ts'
import {quoted, type HttpAnswer} from '../http/http.ts'
import {classicApiError, isClassic} from './parse-studies.ts'

/**
 * The JSON of a 200, or the error that says what came instead. The registry's own errors are plain text and are never
 * parsed as JSON.
 */
export function readJson(answer: HttpAnswer): unknown {
  const {status, url, text, contentType} = answer
  if (status !== 200) {
    throw new RegistryError('status', `${url} answered ${status}${quoted(answer)}.`, {url, status})
  }
  const start = text.trimStart()
  if (start.startsWith('<')) {
    // The classic API's default format; a web page has other words at its start.
    if (
      /^(?:<\?xml[^>]*>\s*)?<(?:FullStudies|StudyFields|FieldValues|clinical_study|search_results)/.test(
        start,
      )
    ) {
      throw classicApiError(url)
    }
    const what = /xml/i.test(contentType) || start.startsWith('<?xml') ? 'XML' : 'a web page'
    throw new RegistryError(
      'webPage',
      `${url} answered with ${what} instead of data. It may be down for maintenance, or the address may not be that of the API (of ClinicalTrials.gov: https://clinicaltrials.gov/api/v2).`,
      {url, status},
    )
  }
  if (/^"?APIVrs\b/.test(start)) throw classicApiError(url)
  if (!/^[{[]/.test(start)) {
    throw new RegistryError(
      'webPage',
      `${url} answered with ${contentType || 'text'} instead of JSON. Is this the right address?`,
      {url, status},
    )
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new RegistryError(
      'notJson',
      `${url} answered with JSON that breaks off or is damaged (${text.length} characters).`,
      {url, status, cause},
    )
  }
  if (isClassic(value)) throw classicApiError(url)
  return value
}

/** Says that JSON came, but not the one that was expected. */
export const shapeError = (url: string, wanted: string, cause?: unknown) =>
  new RegistryError('shape', `${url} answered with JSON that is not ${wanted}. Is this the right address?`, {
    url,
    cause,
  })
