/** Packages whose every exported name has a docstring, by their folders: `npm run docs` writes them up. */
export const DOCUMENTED_PACKAGES = [
  'packages/contracts',
  'packages/content',
  'packages/lake',
  'packages/registry',
  'packages/starter',
  'schemas',
] as const
