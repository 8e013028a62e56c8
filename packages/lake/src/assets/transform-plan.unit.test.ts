import {describe, expect, test} from '@jest/globals'
import {assert, constantFrom, integer, property, record} from 'fast-check'

import {transformParams} from './transform-params.ts'
import {plannedSize, planTransform} from './transform-plan.ts'

const SOURCE = {width: 1000, height: 500}

function plan(query: string, source = SOURCE) {
  const params = transformParams(new URLSearchParams(query))
  if (!params) throw new Error('no parameters')
  return planTransform(source, params)
}

const sizeOf = (query: string, source = SOURCE) => {
  const {width, height} = plannedSize(source, plan(query, source))
  return `${width}x${height}`
}

describe('sizes', () => {
  test.each([
    ['w=500', '500x250'],
    ['h=100', '200x100'],
    ['w=500&dpr=2', '1000x500'],
    ['w=2000', '2000x1000'],
    ['w=2000&fit=max', '1000x500'],
    ['w=400&h=400', '400x200'],
    ['w=400&h=400&fit=max', '400x200'],
    ['w=400&h=400&fit=crop', '400x400'],
    ['w=400&h=400&fit=fill', '400x400'],
    ['w=400&h=400&fit=scale', '400x400'],
    ['w=3000&h=3000&fit=clip', '3000x1500'],
    ['w=3000&h=3000&fit=max', '1000x500'],
    ['w=3000&h=3000&fit=fillmax', '3000x3000'],
    ['w=3000&h=3000&fit=min', '500x500'],
    ['w=800&max-w=200', '200x100'],
    ['max-h=50', '100x50'],
    ['h=10&min-h=100', '200x100'],
    ['rect=0,0,200,400', '200x400'],
    ['rect=0,0,200,400&w=100', '100x200'],
    ['rect=900,400,500,500', '100x100'],
    ['w=100&pad=10', '120x70'],
  ])('%s → %s', (query, size) => {
    expect(sizeOf(query)).toBe(size)
  })
})

describe('what is cut away', () => {
  test.each([
    ['crop=left', 0],
    ['', 250],
    ['crop=right', 500],
    ['crop=focalpoint&fp-x=0.3&fp-y=0.5', 50],
    ['crop=focalpoint&fp-x=0.99', 500],
  ])('w=100&h=100&fit=crop&%s starts at %s', (query, left) => {
    expect(plan(`w=100&h=100&fit=crop&${query}`).extract).toEqual({left, top: 0, width: 500, height: 500})
  })

  test('a rectangle is cut first, then fitted', () => {
    expect(plan('rect=100,50,400,400&w=200&h=100&fit=crop&crop=bottom').extract).toEqual({
      left: 100,
      top: 250,
      width: 400,
      height: 200,
    })
  })
})

test('whatever is asked for, the cut lies within the image and the result has pixels', () => {
  const asked = record({
    w: integer({min: 1, max: 8192}),
    h: integer({min: 1, max: 8192}),
    fit: constantFrom('clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'),
    crop: constantFrom('top', 'bottom,left', 'focalpoint', 'center'),
    left: integer({min: 0, max: 5000}),
    width: integer({min: 0, max: 5000}),
  })
  const image = record({width: integer({min: 1, max: 5000}), height: integer({min: 1, max: 5000})})
  assert(
    property(asked, image, ({w, h, fit, crop, left, width}, source) => {
      const query = `w=${w}&h=${h}&fit=${fit}&crop=${crop}&fp-x=1&rect=${left},0,${width},4000`
      const {extract, resize} = plan(query, source)
      if (extract) {
        expect(extract.left).toBeGreaterThanOrEqual(0)
        expect(extract.width).toBeGreaterThan(0)
        expect(extract.left + extract.width).toBeLessThanOrEqual(source.width)
        expect(extract.top + extract.height).toBeLessThanOrEqual(source.height)
      }
      expect(Math.min(resize?.width ?? 1, resize?.height ?? 1)).toBeGreaterThan(0)
    }),
  )
})

test('parameters that do not fit are named, others left alone', () => {
  expect(transformParams(new URLSearchParams('v=3&dl=name.jpg'))).toBeUndefined()
  for (const query of ['w=0', 'w=9000', 'w=abc', 'fit=cover', 'bg=red', 'rect=1,2,3', 'or=45', 'fm=exe']) {
    const [name = ''] = query.split('=')
    expect(() => transformParams(new URLSearchParams(query))).toThrow(`"${name}"`)
  }
})
