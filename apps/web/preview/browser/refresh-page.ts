/**
 * Renders the page anew in its place. Next gives its router to tools as `window.next.router`, in every page that it
 * runs; it is not documented, so that a version without it gets the page loaded again.
 */
export function refreshPage(): void {
  const router = at(at(window, 'next'), 'router')
  const refresh = at(router, 'refresh')
  if (typeof refresh === 'function') refresh.call(router)
  else window.location.reload()
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
