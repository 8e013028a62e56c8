/** Few, whatever addresses strangers invent: each is a line of the metrics. */
export type RequestKind = 'page' | 'data' | 'api' | 'asset' | 'health' | 'metrics'

export function kindOfRequest(url: string): RequestKind {
  const [path = '/'] = url.split('?')
  if (path === '/healthz') return 'health'
  if (path === '/metrics') return 'metrics'
  if (path.startsWith('/_next/') || path.startsWith('/fonts/')) return 'asset'
  if (path.startsWith('/api/')) return 'api'
  return /\.[a-z0-9]+$/i.test(path) ? 'data' : 'page'
}
