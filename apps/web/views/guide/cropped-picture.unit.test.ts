import {expect, test} from '@jest/globals'

import {croppedPicture} from './cropped-picture.ts'

const picture = {url: 'https://lake.example/images/a-800x400.png', width: 800, height: 400}

test('without a crop the picture is left alone', () => {
  expect(croppedPicture({...picture, crop: null})).toEqual(picture)
})

test('a crop is asked for in pixels, and the size is that of what is left', () => {
  const cropped = croppedPicture({...picture, crop: {left: 0.25, right: 0.25, top: 0.1, bottom: 0}})
  expect(new URL(cropped.url).searchParams.get('rect')).toBe('200,40,400,360')
  expect(cropped).toMatchObject({width: 400, height: 360})
})

test('a crop that leaves nothing leaves a pixel', () => {
  expect(croppedPicture({...picture, crop: {left: 0.5, right: 0.5, top: 0, bottom: 0}}).width).toBe(1)
})
