import {keyOf, type LockedPackage} from './locked-packages.ts'

/** Whoever runs the library, or passes it on, owes no more than to name the authors. */
const TAKEN = new Set([
  '(MIT OR CC0-1.0)',
  '(MPL-2.0 OR Apache-2.0)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
])

/** Others, each looked at: which packages, and why it may be. */
const LOOKED_AT: readonly {licence: string | undefined; packages: RegExp; why: string}[] = [
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-libvips-/,
    why: 'A library of its own that is loaded while the lake runs, unchanged: it can be replaced.',
  },
  {
    licence: 'Apache-2.0 AND LGPL-3.0-or-later',
    packages: /^@img\/sharp-win32-/,
    why: 'The same, where its files come in one package.',
  },
  {
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    packages: /^@img\/sharp-wasm32$/,
    why: 'The same, as WebAssembly.',
  },
  {
    licence: 'MPL-2.0',
    packages: /^(?:lightningcss(?:-.+)?|@vercel\/stega)$/,
    why: 'Used unchanged: the licence asks only for changes to its own files.',
  },
  {
    licence: 'OFL-1.1',
    packages: /^@fontsource(?:-variable)?\//,
    why: 'A typeface, passed on under its own name of licence.',
  },
  {
    licence: 'CC-BY-4.0',
    packages: /^caniuse-lite$/,
    why: 'Data that the build reads; its authors are named.',
  },
  {licence: 'Public Domain', packages: /^jsonify$/, why: 'Nobody is owed anything.'},
  {
    licence: undefined,
    packages: /^md5-o-matic$/,
    why: 'Its package.json says MIT in an older form, which the lockfile leaves out.',
  },
]

/** What is to be looked at before it may be installed; empty when all is well. */
export function licenceProblems(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap((one) => {
    if (one.licence !== undefined && TAKEN.has(one.licence)) return []
    const isLookedAt = LOOKED_AT.some(
      ({licence, packages: names}) => licence === one.licence && names.test(one.name),
    )
    return isLookedAt ? [] : [`${keyOf(one)}: ${one.licence ?? 'names no licence'}`]
  })
}
