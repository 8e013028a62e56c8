import {TestEnvironment} from 'jest-environment-jsdom'

import {PAGE_ORIGIN} from './page-origin.ts'
import {SCREEN} from './screen.ts'

/**
 * What browsers have and jsdom lacks, as Node has it. Not its AbortController: what jsdom listens with must be jsdom's.
 */
const OF_NODE = {
  Blob,
  CompressionStream,
  DecompressionStream,
  File,
  FormData,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextDecoderStream,
  TextEncoder,
  TextEncoderStream,
  TransformStream,
  WritableStream,
  crypto,
  performance,
  structuredClone,
}

const CLOSING_MS = 1_000

/** jsdom draws nothing: nothing ever comes into view. */
class SeesNothing {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

/** jsdom measures nothing: every part is said, once, to be as large as a screen. The Studio draws some only when it knows. */
class SeesScreen {
  private readonly tell: ResizeObserverCallback
  private isOff = false

  constructor(tell: ResizeObserverCallback) {
    this.tell = tell
  }

  observe(target: Element) {
    const box = [{inlineSize: SCREEN.width, blockSize: SCREEN.height}]
    const entry: ResizeObserverEntry = {
      target,
      contentRect: {
        ...SCREEN,
        x: 0,
        y: 0,
        top: 0,
        left: 0,
        right: SCREEN.width,
        bottom: SCREEN.height,
        toJSON: () => SCREEN,
      },
      borderBoxSize: box,
      contentBoxSize: box,
      devicePixelContentBoxSize: box,
    }
    queueMicrotask(() => {
      if (!this.isOff) this.tell([entry], this)
    })
  }

  unobserve() {}

  disconnect() {
    this.isOff = true
  }
}

/**
 * A page for the Studio: jsdom, with the rest of a browser out of Node, and the connections of the real Studio. It asks
 * this machine alone, as the Studio's policy has it (studio/server/security-headers.ts).
 */
export default class BrowserEnvironment extends TestEnvironment {
  private readonly closers: Closers = new Set()

  override async setup(): Promise<void> {
    await super.setup()
    const {closers} = this
    const give = (name: string, value: unknown) =>
      Object.defineProperty(this.global, name, {value, configurable: true, writable: true})
    for (const [name, value] of Object.entries(OF_NODE)) give(name, value)
    give('ResizeObserver', SeesScreen)
    give('IntersectionObserver', SeesNothing)
    give('fetch', fetchFromHere(closers))
    // What stays open after the tests would keep the run from ending.
    give(
      'MessageChannel',
      class extends MessageChannel {
        constructor() {
          super()
          closers.add(() => this.port1.close())
        }
      },
    )
    give(
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(name: string) {
          super(name)
          closers.add(() => this.close())
        }
      },
    )
    give(
      'WebSocket',
      new Proxy(WebSocket, {
        construct: (target, [url]: unknown[]) => {
          const socket: WebSocket = Reflect.construct(target, [url, {headers: {origin: PAGE_ORIGIN}}])
          closers.add(() => closed(socket))
          return socket
        },
      }),
    )
  }

  override async teardown(): Promise<void> {
    await Promise.all([...this.closers].map(async (close) => close()))
    await super.teardown()
  }

  /** The builds for browsers; jest itself adds how a file was asked for. */
  override exportConditions(): string[] {
    return ['browser']
  }
}

/** Until both ends say so, or the other does not answer. */
const closed = (socket: WebSocket): Promise<void> =>
  new Promise((done) => {
    if (socket.readyState === socket.CLOSED) return done()
    socket.addEventListener('close', () => done())
    setTimeout(done, CLOSING_MS).unref()
    socket.close()
  })

type Closers = Set<() => void | Promise<void>>

/** What is on its way when the page goes is given up. */
function fetchFromHere(closers: Closers) {
  return async (input: RequestInfo | URL, {signal, ...init}: RequestInit = {}): Promise<Response> => {
    const {hostname, host} = new URL(input instanceof Request ? input.url : input)
    if (hostname !== '127.0.0.1') throw new TypeError(`The Studio's policy lets nothing go to ${host}.`)
    const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : {}))
    headers.set('origin', PAGE_ORIGIN)
    // While the page is busy drawing, the other end may close a connection that was kept: each request has its own.
    headers.set('connection', 'close')
    const own = new AbortController()
    // Node's fetch takes its own signals alone, and the page's is jsdom's.
    const abort = () => own.abort(signal?.reason)
    closers.add(abort)
    if (signal?.aborted === true) abort()
    else signal?.addEventListener('abort', abort, {once: true})
    return fetch(input, {...init, headers, signal: own.signal})
  }
}
