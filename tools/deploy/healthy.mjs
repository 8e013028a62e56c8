// A health check that needs no program of the image's: 0 where the address answers 200 within 4 s.
const [url] = process.argv.slice(2)
const response = await fetch(url, {signal: AbortSignal.timeout(4000)}).catch(() => undefined)
process.exit(response?.status === 200 ? 0 : 1)
