import type {StoredDocument} from '@healing-library/content/check/stored-document'
import {consentRecord} from '@healing-library/content/documents/consent-record'

/** What a keeper writes of a new consent: text, and days as YYYY-MM-DD; empty where nothing was written. */
export type NewConsentForm = {
  personName: string
  contact: string
  description: string
  disclosedTo: string
  purpose: string
  scope: readonly string[]
  signedOn: string
  method: string
  validUntil: string
  collectedBy: string
  storedAt: string
  retainUntil: string
}

export type FormProblems = Partial<Record<keyof NewConsentForm, string>>

/** The record that a form makes under an id, or what is wrong with it by field: the words are the contract's. */
export function recordOfForm(
  form: NewConsentForm,
  {recordId, storyId, today}: {recordId: string; storyId: string; today: string},
): {record: StoredDocument} | {problems: FormProblems} {
  const written = Object.fromEntries(
    Object.entries(form).filter(([, value]) =>
      typeof value === 'string' ? value.trim() !== '' : value.length > 0,
    ),
  )
  const record: StoredDocument = {
    ...written,
    _id: recordId,
    _type: 'consentRecord',
    testimonial: {_type: 'reference', _ref: storyId, _weak: true},
    status: 'valid',
    ...(form.collectedBy !== '' && {collectedBy: {_type: 'reference', _ref: form.collectedBy}}),
  }
  const parsed = consentRecord.safeParse(record)
  const problems: Record<string, string> = {}
  if (!parsed.success) {
    for (const {path, message} of parsed.error.issues) problems[String(path[0])] ??= message
  }
  if (form.signedOn > today) problems['signedOn'] ??= 'That day lies in the future.'
  if (form.validUntil !== '' && form.validUntil <= today) {
    problems['validUntil'] ??= 'That day has passed: choose a later one.'
  }
  if (form.retainUntil !== '' && form.retainUntil < form.validUntil) {
    problems['retainUntil'] ??= 'Keep the record at least as long as the consent holds.'
  }
  return Object.keys(problems).length > 0 ? {problems} : {record}
}
