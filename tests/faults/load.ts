import {Agent, get} from 'node:http'
import {brotliDecompressSync, gunzipSync} from 'node:zlib'

export type Load = {
  siteUrl: string
  paths: readonly string[]
  forMs: number
  /** As many as the machine gives when absent. */
  askedASecond?: number
  atOnce?: number
  /** Hears what was answered, and when it was asked for. */
  hear?: (path: string, text: string, askedAtMs: number) => void
}

export type LoadResult = {
  answered: number
  /** Whatever was no answer of its page: a status, a broken connection. */
  errors: string[]
  answeredASecond: number
  medianMs: number
  p99Ms: number
  slowestMs: number
}

/** Asks for pages in turn, compressed and over connections that stay open, as browsers do. Times are from the asking to the last byte. */
export async function load({
  siteUrl,
  paths,
  forMs,
  askedASecond,
  atOnce = 32,
  hear,
}: Load): Promise<LoadResult> {
  const agent = new Agent({keepAlive: true, maxSockets: atOnce})
  const tookMs: number[] = []
  const errors: string[] = []
  const beganMs = performance.now()
  let next = 0
  const worker = async () => {
    while (performance.now() - beganMs < forMs) {
      const turn = next
      next += 1
      if (askedASecond !== undefined) {
        const dueMs = beganMs + (turn / askedASecond) * 1000
        const aheadMs = dueMs - performance.now()
        if (aheadMs > 0) await new Promise((done) => setTimeout(done, aheadMs))
      }
      const path = paths[turn % paths.length] ?? '/'
      const askedAtMs = performance.now()
      try {
        const text = await answer(siteUrl + path, agent, hear !== undefined)
        tookMs.push(performance.now() - askedAtMs)
        hear?.(path, text, askedAtMs)
      } catch (error) {
        errors.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  await Promise.all(Array.from({length: atOnce}, worker))
  const seconds = (performance.now() - beganMs) / 1000
  agent.destroy()
  const sorted = tookMs.toSorted((one, other) => one - other)
  const share = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return {
    answered: tookMs.length,
    errors,
    answeredASecond: tookMs.length / seconds,
    medianMs: share(0.5),
    p99Ms: share(0.99),
    slowestMs: share(1),
  }
}

function answer(url: string, agent: Agent, isHeard: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, {agent, headers: {'accept-encoding': 'gzip, deflate, br, zstd'}}, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => {
        if (isHeard) pieces.push(piece)
      })
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`))
        else if (isHeard) resolve(textOf(Buffer.concat(pieces), response.headers['content-encoding']))
        else resolve('')
      })
    }).once('error', reject)
  })
}

function textOf(body: Buffer, coding: string | undefined): string {
  if (coding === 'br') return brotliDecompressSync(body).toString('utf8')
  if (coding === 'gzip') return gunzipSync(body).toString('utf8')
  return body.toString('utf8')
}
