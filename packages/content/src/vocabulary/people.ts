/** What somebody does for the library. */
export const PERSON_KINDS = {
  author: 'Author',
  editor: 'Editor',
  clinicalReviewer: 'Clinical reviewer',
  livedExperienceReviewer: 'Lived-experience reviewer',
} as const

/** What an organization is; the same one may publish, provide and sell, which its commercial interest says. */
export const ORGANIZATION_KINDS = {
  publisher: 'Publisher',
  regulator: 'Regulator',
  provider: 'Provider of care',
  charity: 'Charity',
  university: 'University',
  company: 'Company',
  other: 'Other',
} as const
