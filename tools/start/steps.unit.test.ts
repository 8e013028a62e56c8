import {expect, test} from '@jest/globals'

import {createSteps} from './steps.ts'

function recorded() {
  let now = 0
  let text = ''
  const steps = createSteps(
    (piece) => (text += piece),
    () => now,
  )
  return {steps, passMs: (ms: number) => (now += ms), text: () => text.replaceAll(/ +/g, ' ')}
}

test('a step says what it is before it runs, and how long it took', async () => {
  const {steps, passMs, text} = recorded()
  await steps.step('Building', async () => {
    expect(text()).toBe(' Building ')
    passMs(1500)
  })
  expect(text()).toBe(' Building 1.5 s\n')
})

test('a step that fails says so, and passes the error on', async () => {
  const {steps, text} = recorded()
  await expect(steps.step('Building', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk')
  expect(text()).toBe(' Building failed\n')
})

test('a line in the middle of a step does not run into it', async () => {
  const {steps, passMs, text} = recorded()
  await steps.step('Building', async () => {
    steps.line('lake | ready')
    passMs(200)
  })
  expect(text()).toBe(' Building \nlake | ready\n Building 0.2 s\n')
})
