type Header = {key: string; value: string}
type ScriptSources = {nonce?: string; isDevelopment: boolean}

/**
 * Everything comes from this origin or not at all. Static pages have no inline script that runs (docs/decisions/0010),
 * so that none is allowed; a page that is rendered for each visitor names Next's by a nonce of that answer.
 */
export function contentSecurityPolicy({nonce, isDevelopment}: ScriptSources): string {
  const named = nonce === undefined ? '' : ` 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    // The development server evaluates code and injects styles to reload what was edited.
    `script-src 'self'${isDevelopment ? " 'unsafe-inline' 'unsafe-eval'" : named}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Headers of every answer. No referrer is sent: the address of a page tells what its reader is reading about. */
export const securityHeaders = ({isDevelopment}: {isDevelopment: boolean}): Header[] => [
  {key: 'Content-Security-Policy', value: contentSecurityPolicy({isDevelopment})},
  {key: 'X-Content-Type-Options', value: 'nosniff'},
  {key: 'Referrer-Policy', value: 'no-referrer'},
  {key: 'Cross-Origin-Opener-Policy', value: 'same-origin'},
  {key: 'Cross-Origin-Resource-Policy', value: 'same-origin'},
  permissions({geolocation: '()'}),
]

export const permissions = ({geolocation}: {geolocation: '()' | '(self)'}): Header => ({
  key: 'Permissions-Policy',
  value: `accelerometer=(), camera=(), geolocation=${geolocation}, gyroscope=(), microphone=(), payment=(), usb=()`,
})
