import type {Answer} from './answer.ts'

/** What can go wrong between a registry and us, on purpose. Each counts for one request. */
export type Fault =
  /** Answers, but late. */
  | {kind: 'slow'; delayMs: number}
  /** Never answers. */
  | {kind: 'silent'}
  /** Spaces, for as long as somebody reads them. */
  | {kind: 'endless'}
  /** The connection breaks in the middle of the body. */
  | {kind: 'cutOff'}
  | {kind: 'status'; status: number; retryAfter?: string; body?: string}
  | {kind: 'webPage'}
  /** Ends as if it were whole, in the middle of the JSON. */
  | {kind: 'truncatedJson'}
  /** The next page's token is one that the registry will refuse. */
  | {kind: 'wrongToken'}
  /** As the API of before 2024 answered. */
  | {kind: 'classicApi'}

type Planned = {fault: Fault; path: RegExp}

/** Which requests of a test meet which fault; without a plan none does. */
export type FaultPlan = {
  /** The next requests whose path and query fit meet these faults, one each, in this order. */
  plan: (faults: Fault | readonly Fault[], path?: RegExp) => void
  take: (pathAndQuery: string) => Fault | undefined
  clear: () => void
}

/** `take` gives a fault once: it is used up by the request that meets it. */
export function createFaultPlan(): FaultPlan {
  const planned: Planned[] = []
  return {
    plan: (faults, path = /^/) => {
      for (const fault of Array.isArray(faults) ? faults : [faults]) planned.push({fault, path})
    },
    take: (pathAndQuery) => {
      const index = planned.findIndex(({path}) => path.test(pathAndQuery))
      return index < 0 ? undefined : planned.splice(index, 1)[0]?.fault
    },
    clear: () => {
      planned.length = 0
    },
  }
}

const WEB_PAGE =
  '<!doctype html><html lang="en"><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>'

/** What the fault makes of an answer. Slowness and broken connections are the server's to play. */
export function spoil(answer: Answer, fault: Fault): Answer {
  switch (fault.kind) {
    case 'status':
      return {
        status: fault.status,
        contentType: 'text/plain',
        body: fault.body ?? 'Come back later',
        ...(fault.retryAfter !== undefined && {headers: {'retry-after': fault.retryAfter}}),
      }
    case 'webPage':
      return {status: 200, contentType: 'text/html', body: WEB_PAGE}
    case 'truncatedJson':
      return {...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2))}
    case 'wrongToken':
      return {
        ...answer,
        body: answer.body.replace(/"nextPageToken":"[^"]*"/, '"nextPageToken":"bm90LWEtdG9rZW4"'),
      }
    case 'classicApi':
      return {
        ...answer,
        body: JSON.stringify({
          FullStudiesResponse: {APIVrs: '1.01.05', DataVrs: '2023:11:30', NStudiesFound: 1, FullStudies: []},
        }),
      }
    default:
      return answer
  }
}
