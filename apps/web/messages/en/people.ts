import {formatsFor} from '../formats.ts'
import type {Wording} from '../locale.ts'
import {vocabulary} from './vocabulary.ts'

/** Who answers for the library. */
export const people = {
  formats: formatsFor('en-GB'),
  vocabulary,
  title: 'People',
  description: 'Who writes, keeps and signs what this library says, what they gain by it, and whom it names.',
  lead: 'Who writes, keeps and signs what this library says, and what each of them gains by it. Below are the organisations that it names.',
  allSamples:
    'Every entry below that is marked as a role holds a place: no real person stands behind it yet, and nothing it signs counts as a review.',
  peopleTitle: 'People',
  noPeople: 'Nobody has been entered yet: nobody answers for this library, and it should not be relied on.',
  sample: 'A role, not a person',
  sampleOrganization: 'A placeholder, not an organisation',
  kind: 'Part in the library',
  credentials: 'Credentials',
  noCredentials: 'None given',
  interests: 'Conflicts of interest',
  interestsNotStated: 'Not stated',
  belongsTo: 'Belongs to',
  wrote: (count: number) => `Wrote (${count})`,
  keeps: (count: number) => `Keeps up to date (${count})`,
  signed: (count: number) => `Signed (${count})`,
  signedAs: (role: string, day: string) => `${role}, ${day}`,
  sampleSignature: 'a sample, which counts for nothing',
  organizationsTitle: 'Organisations',
  organizationsLead:
    'Whom the library belongs to, and authorities and publishers whose words it passes on. Being named here is no recommendation.',
  noOrganizations: 'No organisation has been entered yet.',
  country: 'Country',
  website: 'Website',
  commercialInterest: 'Commercial interest',
  commercialNotStated: 'Not stated',
  commercialOfRegulator: 'Not looked into: it is a public authority',
} as const

export type PeopleWords = Wording<typeof people>
