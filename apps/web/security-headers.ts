type Header = {key: string; value: string}

/**
 * Everything comes from this origin or not at all. The pages are static, so no nonce can be put into them: Next's own
 * inline scripts need 'unsafe-inline', which is the one loose word here.
 */
function contentSecurityPolicy({isDevelopment}: {isDevelopment: boolean}): string {
  return [
    "default-src 'none'",
    // The development server evaluates code and injects styles to reload what was edited.
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
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
