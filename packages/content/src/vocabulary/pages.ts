/** What a page of the library about itself is for. */
export const PAGE_KINDS = {
  about: 'About the library',
  editorialPolicy: 'Editorial policy',
  method: 'How we work',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  other: 'Other',
} as const

/** What a medium is; each has a transcript, a figure too. */
export const MEDIA_KINDS = {video: 'Video', podcast: 'Podcast', audio: 'Audio', figure: 'Figure'} as const

/** What a recommended resource is. */
export const RESOURCE_KINDS = {
  book: 'Book',
  film: 'Film',
  podcast: 'Podcast',
  website: 'Website',
  organization: 'Organisation',
  article: 'Article',
} as const

/** On what ground a quotation may be shown; with `pending` it is not. */
export const QUOTE_PERMISSIONS = {
  publicDomain: 'Public domain',
  quotation: 'Short quotation, source named',
  granted: 'Permission granted',
  pending: 'Permission asked for',
} as const

/** What a call to action asks for. */
export const CALL_KINDS = {
  consultation: 'Consultation',
  newsletter: 'Newsletter',
  donation: 'Donation',
  training: 'Training',
  other: 'Other',
} as const

/** What a helpline is for. */
export const HELPLINE_KINDS = {
  crisis: 'Crisis line',
  peerSupport: 'Support from peers',
  poison: 'Poison control',
  information: 'Information',
} as const

/** Whom a course is made for. */
export const TRAINING_AUDIENCES = {
  clinicians: 'Clinicians',
  therapists: 'Therapists',
  everyone: 'Everyone',
} as const

/** Where one can take part in an event. */
export const EVENT_FORMATS = {
  online: 'Online',
  inPerson: 'In person',
  hybrid: 'Online and in person',
} as const

/** Languages into which pages are translated, as editors call them. */
export const TRANSLATED_LANGUAGES = {es: 'Spanish'} as const

/** Who wrote a translation; the page says when a machine did. */
export const TRANSLATORS = {machine: 'A machine', person: 'A person'} as const
