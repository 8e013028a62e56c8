import {join} from 'node:path'

import {TRIALS_PATH} from '@healing-library/content/paths'
import type {NextConfig} from 'next'
import {PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD} from 'next/constants.js'

import {contentPictures} from './content-pictures.ts'
import {bundle, bundleWhileEdited, type Entry, writeBundles} from './enhance/build/bundle.ts'
import {permissions, securityHeaders} from './security-headers.ts'

// Nothing leaves the machine that runs the site: no telemetry, whoever starts it and however.
process.env['NEXT_TELEMETRY_DISABLED'] ??= '1'

/** The address of a script of the site: put into the build, so that a page that is made later names it, too. */
async function scriptUrl(entry: Entry, phase: string): Promise<string> {
  if (phase === PHASE_PRODUCTION_BUILD) return (await bundle(entry)).url
  return phase === PHASE_DEVELOPMENT_SERVER ? bundleWhileEdited(entry, import.meta.dirname) : ''
}

export default async function config(phase: string): Promise<NextConfig> {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  return {
    // Tests build into a folder of their own, so that they never overwrite what `npm start` serves.
    distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
    agentRules: false,
    cacheComponents: true,
    partialPrefetching: true,
    typedRoutes: true,
    // Each language has a root layout of its own, so that the "not found" page has none.
    // A page gets the styles of its own parts, in a few more files, rather than those of the whole site.
    experimental: {globalNotFound: true, cssChunking: 'graph'},
    poweredByHeader: false,
    cacheHandler: join(import.meta.dirname, 'cache-handler.ts'),
    images: contentPictures(process.env),
    reactStrictMode: true,
    transpilePackages: ['@healing-library/content', '@healing-library/contracts'],
    // `npm run typecheck` checks the types of the whole tree; a second pass in each build would only cost time.
    typescript: {ignoreBuildErrors: true},
    env: {ENHANCE_URL: await scriptUrl('main', phase), PREVIEW_URL: await scriptUrl('preview', phase)},
    compiler: {runAfterProductionCompile: ({distDir}) => writeBundles(distDir)},
    async headers() {
      return [
        {source: '/:path*', headers: securityHeaders({isDevelopment})},
        // The one page that may ask a visitor's browser where it is: to measure distances there, and to send nothing.
        {source: TRIALS_PATH, headers: [permissions({geolocation: '(self)'})]},
        // Their names change with them.
        {
          source: '/fonts/:file',
          headers: [{key: 'Cache-Control', value: 'public, max-age=31536000, immutable'}],
        },
      ]
    },
  }
}
