// What the Studio listens to for errors that nothing caught. It must stand before the Studio itself loads,
// and in a file of its own: the server's Content-Security-Policy runs no inline script.
window.__sanityErrorChannel = (() => {
  const subscribers = new Set()
  window.addEventListener('error', (event) => {
    if (!event.error) return
    const params = {event, lineno: event.lineno, colno: event.colno}
    for (const tell of subscribers) tell({error: event.error, params})
  })
  return {
    subscribe(subscriber) {
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
  }
})()
