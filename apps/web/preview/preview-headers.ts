/**
 * Headers of a page in preview, in place of those that visitors get (security-headers.ts): the Studio may frame the
 * page or open it in a window of its own, and the overlays may draw themselves. Scripts are still named one by one.
 */
export const previewHeaders = ({
  nonce,
  studioOrigin,
  isDevelopment,
}: {
  nonce: string
  studioOrigin: string
  isDevelopment: boolean
}) => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' ${isDevelopment ? "'unsafe-inline' 'unsafe-eval'" : `'nonce-${nonce}'`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${studioOrigin}`,
    "object-src 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'unsafe-none',
  'x-robots-tag': 'noindex',
})
