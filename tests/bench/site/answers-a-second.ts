import {Agent, get} from 'node:http'

const AT_ONCE = 8
const ROUND_MS = 1500
const ROUNDS = 5

type Asked = {url: string; agent: Agent; acceptEncoding: string}

/** Answers a second of each address, in turns, so that whatever else the machine does meets both: the medians. */
export async function answersASecond(urls: readonly string[], acceptEncoding: string): Promise<number[]> {
  const agent = new Agent({keepAlive: true, maxSockets: AT_ONCE})
  const rates = urls.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, url] of urls.entries()) {
      const rate = await rateOf({url, agent, acceptEncoding})
      // The first round only warms.
      if (round > 0) rates[at]?.push(rate)
    }
  }
  agent.destroy()
  return rates.map((of) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0)
}

async function rateOf(asked: Asked): Promise<number> {
  const startedMs = performance.now()
  let answered = 0
  const ask = async () => {
    while (performance.now() - startedMs < ROUND_MS) {
      await answer(asked)
      answered += 1
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, ask))
  return (answered / (performance.now() - startedMs)) * 1000
}

function answer({url, agent, acceptEncoding}: Asked): Promise<void> {
  return new Promise((done, fail) => {
    get(url, {agent, headers: {'accept-encoding': acceptEncoding}}, (response) => {
      response.resume()
      response.once('end', () => {
        if (response.statusCode === 200) done()
        else fail(new Error(`${url} answered ${response.statusCode}`))
      })
    }).once('error', fail)
  })
}
