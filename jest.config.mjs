import nextJest from 'next/jest.js'

// The site's configuration imports TypeScript, which Node reads by itself. For `next build` there is a flag of the
// command line (--experimental-next-config-strip-types); next/jest knows only what that flag sets.
process.env['__NEXT_NODE_NATIVE_TS_LOADER_ENABLED'] = 'true'

/** Where a test runs is said by its suffix: .unit and .contract in Node, .dom and .studio in jsdom, .e2e in a browser. */
const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2024',
        parser: {syntax: 'typescript', tsx: true},
        transform: {react: {runtime: 'automatic'}},
      },
      module: {type: 'es6'},
    },
  ],
}

const PACKAGED_STUDIO = '(?:sanity/lib|@sanity/bifur-client/dist)/[^/]+\\.js$'
const ignored = ['/node_modules/', '/\\.next', '/dist/', '/\\.cache/', '/\\.data/']

const node = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform: swc,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['/\\.next', '/\\.cache/', '/dist/'],
}

const dom = await nextJest({dir: './apps/web'})({
  displayName: 'dom',
  testEnvironment: 'jsdom',
  testMatch: ['**/*.dom.test.tsx'],
  setupFilesAfterEnv: [`${import.meta.dirname}/apps/web/testing/dom-setup.ts`],
  testPathIgnorePatterns: ignored,
})()

/** @type {import('jest').Config} */
const config = {
  // Not a measure of speed: a machine that other work keeps busy takes longer than jest's five seconds.
  testTimeout: 30_000,
  projects: [
    {...node, displayName: 'unit', testMatch: ['**/*.unit.test.ts', '**/*.unit.test.tsx']},
    {...node, displayName: 'contract', testMatch: ['**/*.contract.test.ts']},
    {...dom, rootDir: import.meta.dirname},
    {
      ...node,
      displayName: 'studio',
      testEnvironment: '<rootDir>/tests/studio/browser-environment.ts',
      testMatch: ['**/*.studio.test.tsx'],
      // The Studio as it is built: without what would leave the machine.
      transform: {...swc, [PACKAGED_STUDIO]: '<rootDir>/tests/studio/local-only-transform.ts'},
      transformIgnorePatterns: [`/node_modules/(?!${PACKAGED_STUDIO})`],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/tests/studio/no-styles.ts',
        '^react-focus-lock$': '<rootDir>/tests/studio/focus-lock.ts',
      },
      setupFilesAfterEnv: ['<rootDir>/tests/studio/page-setup.ts'],
      globalSetup: '<rootDir>/tests/studio/global-setup.ts',
      globalTeardown: '<rootDir>/tests/studio/global-teardown.ts',
    },
    {
      ...node,
      displayName: 'e2e',
      testMatch: ['**/*.e2e.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/once-more.ts'],
      globalSetup: '<rootDir>/tests/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/tests/e2e/global-teardown.ts',
    },
  ],
}

export default config
