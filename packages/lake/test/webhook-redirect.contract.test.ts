import {createServer} from 'node:http'

import {expect, test} from '@jest/globals'

import {startDeliveries} from '../src/webhooks/deliver.ts'
import {startReceiver} from './receiver.ts'
import {openTestLake} from './test-lake.ts'

test('a target that leads elsewhere is not followed: what is signed goes where it was configured to go', async () => {
  const elsewhere = await startReceiver()
  let asked = 0
  const target = createServer((request, response) => {
    asked += 1
    request.resume()
    response.writeHead(307, {location: elsewhere.url}).end()
  })
  await new Promise<void>((resolve) => void target.listen(0, '127.0.0.1', resolve))
  const address = target.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const lake = openTestLake({webhooks: [{name: 'site', url: `http://127.0.0.1:${port}/`}]})
  const deliveries = startDeliveries(lake.lake.parts)
  const store = lake.lake.parts.datasets.get('production')?.store
  await lake.client('editor').create({_id: 'a', _type: 'note'})
  const lastError = () => store?.deliveries('pending', 1)[0]?.lastError
  for (let tries = 0; tries < 500 && lastError() === undefined; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10))
  expect(lastError()).toContain('307')
  expect(asked).toBeGreaterThan(0)
  expect(elsewhere.requests).toEqual([])
  await deliveries.close()
  lake.close()
  target.closeAllConnections()
  await new Promise((resolve) => target.close(resolve))
  await elsewhere.close()
}, 20_000)
