import type {Environment} from '@healing-library/contracts/environment'

/**
 * Headers of the built Studio. With an embedded lake the policy names the only hosts there are, this server, the lake,
 * the registry that the Trials tool asks and the site in the preview's frame, so that any other request is refused even where the code would make one.
 */
export function securityHeaders({
  contentLake: {kind, apiHost},
  siteUrl,
  studioRegistryUrl,
}: Pick<Environment, 'contentLake' | 'siteUrl' | 'studioRegistryUrl'>): Record<string, string> {
  const always = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  }
  // Hosted Sanity adds hosts of its own over time: its Studio is not held to a list made here.
  if (kind === 'hosted' || apiHost === undefined) {
    return {
      ...always,
      'Content-Security-Policy': "frame-ancestors 'self' https://*.sanity.io; object-src 'none'",
    }
  }
  const sockets = apiHost.replace(/^http/, 'ws')
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    // styled-components writes style elements while the Studio runs.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${apiHost}`,
    `media-src 'self' blob: ${apiHost}`,
    "font-src 'self' data:",
    `connect-src 'self' ${apiHost} ${sockets} ${new URL(studioRegistryUrl).origin}`,
    "worker-src 'self' blob:",
    // The preview.
    `frame-src 'self' ${new URL(siteUrl).origin}`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ]
  return {...always, 'Content-Security-Policy': policy.join('; ')}
}
