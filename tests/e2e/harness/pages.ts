/** One address of each kind of page, and of each state that looks different: what is held against every one of them. */
export const PAGES = [
  '/',
  '/library',
  '/library/ketamine',
  '/library/no-such-guide',
  '/trials',
  '/trials?q=ketamine&status=RECRUITING',
  '/trials?q=nothing+at+all',
  '/trials/NCT03113968',
  '/trials/lists',
  '/trials/lists/psilocybin',
  '/trials/saved',
  '/trials/countries',
  '/trials/pictures',
]
