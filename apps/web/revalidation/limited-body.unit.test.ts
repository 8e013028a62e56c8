import {expect, test} from '@jest/globals'

import {limitedBody} from './limited-body.ts'

/** A body that goes on for as long as somebody reads it, and how much of it was read. */
function endless() {
  const read = {bytes: 0, cancelled: false}
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        read.bytes += 1000
        controller.enqueue(new Uint8Array(1000))
      },
      cancel: () => {
        read.cancelled = true
      },
    },
    {highWaterMark: 0},
  )
  return {body, read}
}

test('a body within the limit is read as it is', async () => {
  const request = new Request('http://site.test', {method: 'POST', body: 'héllo'})
  expect(new TextDecoder().decode(await limitedBody(request, 6))).toBe('héllo')
  expect(await limitedBody(new Request('http://site.test', {method: 'POST'}), 6)).toEqual(new Uint8Array())
})

test('one that never ends is left at the limit', async () => {
  const {body, read} = endless()
  expect(await limitedBody({body, headers: new Headers()}, 10_000)).toBeUndefined()
  expect(read).toEqual({bytes: 11_000, cancelled: true})
})

test('one that says itself that it is too long is not read at all', async () => {
  const {body, read} = endless()
  const headers = new Headers({'content-length': '10001'})
  expect(await limitedBody({body, headers}, 10_000)).toBeUndefined()
  expect(read.bytes).toBe(0)
})
