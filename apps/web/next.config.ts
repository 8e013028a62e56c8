import {TRIALS_PATH} from '@healing-library/content/paths'
import type {NextConfig} from 'next'

// Nothing leaves the machine that runs the site: no telemetry, whoever starts it and however.
process.env['NEXT_TELEMETRY_DISABLED'] ??= '1'

/**
 * Headers of every answer. The pages are static, so no nonce can be put into them: Next's own inline scripts
 * need 'unsafe-inline', which is the one loose word here. Everything else comes from this origin or not at all.
 * No referrer is sent, because the address of a page tells what its reader is reading about.
 */
function securityHeaders({isDevelopment}: {isDevelopment: boolean}): {key: string; value: string}[] {
  // The development server evaluates code and injects styles to reload what was edited.
  const script = isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self' 'unsafe-inline'"
  const style = isDevelopment ? "'self' 'unsafe-inline'" : "'self'"
  const policy = [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ]
  return [
    {key: 'Content-Security-Policy', value: policy.join('; ')},
    {key: 'X-Content-Type-Options', value: 'nosniff'},
    {key: 'Referrer-Policy', value: 'no-referrer'},
    {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
    {key: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
    permissions({geolocation: '()'}),
  ]
}

const permissions = ({geolocation}: {geolocation: '()' | '(self)'}) => ({
  key: 'Permissions-Policy',
  value: `accelerometer=(), camera=(), geolocation=${geolocation}, gyroscope=(), microphone=(), payment=(), usb=()`,
})

/** Where the pictures of the content are: the embedded Content Lake, or hosted Sanity's own host. */
function contentPictures(): NonNullable<NextConfig['images']> {
  const {SANITY_PROJECT_ID: projectId, LAKE_URL: lakeUrl, LAKE_PORT: lakePort} = process.env
  const isHosted = projectId !== undefined && projectId !== ''
  const images = new URL(
    isHosted
      ? `https://cdn.sanity.io/images/${projectId}/`
      : `${lakeUrl || `http://127.0.0.1:${lakePort || 3900}`}/images/`,
  )
  return {
    // Not the URL itself: that would forbid the query, which says how the picture is cropped.
    remotePatterns: [
      {
        protocol: images.protocol === 'https:' ? 'https' : 'http',
        hostname: images.hostname,
        port: images.port,
        pathname: `${images.pathname}**`,
      },
    ],
    // The embedded lake is on this machine by design; the pattern lets nothing else through.
    dangerouslyAllowLocalIP: !isHosted,
  }
}

const config: NextConfig = {
  // Tests build into a folder of their own, so that they never overwrite what `npm start` serves.
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  agentRules: false,
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  // Each language has a root layout of its own, so that the "not found" page has none.
  experimental: {globalNotFound: true},
  poweredByHeader: false,
  images: contentPictures(),
  reactStrictMode: true,
  transpilePackages: ['@healing-library/content', '@healing-library/contracts'],
  // `npm run typecheck` checks the types of the whole tree; a second pass in each build would only cost time.
  typescript: {ignoreBuildErrors: true},
  async headers() {
    return [
      {source: '/:path*', headers: securityHeaders({isDevelopment: process.env.NODE_ENV === 'development'})},
      // The one page that may ask a visitor's browser where it is: to measure distances there, and to send nothing.
      {source: TRIALS_PATH, headers: [permissions({geolocation: '(self)'})]},
    ]
  },
}

export default config
