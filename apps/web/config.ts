import {join} from 'node:path'

import {readEnvironment} from '@healing-library/contracts/environment'

/** The one place where the site reads its environment. */
export const environment = readEnvironment(process.env)

/**
 * Part of the build: filled by it, kept up to date while it is served, gone with the next one. Not in its `cache`
 * folder, which deployments like to leave out. Scripts of this workspace run in its folder.
 */
export const keptResultsDir = join(process.cwd(), process.env['NEXT_DIST_DIR'] ?? '.next', 'kept-results')

/** The address of the script of every page, as next.config.ts has put it into the build. */
export const enhanceUrl = process.env['ENHANCE_URL'] ?? ''
/** The address of the script of pages in preview. */
export const previewUrl = process.env['PREVIEW_URL'] ?? ''
