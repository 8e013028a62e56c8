import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {preview} from '../messages/en/preview.ts'
import {accessibilityProblems} from '../testing/accessibility.ts'
import {PreviewBar} from './preview-bar.tsx'

test('it says that these are drafts, names its script, and leads out without one', async () => {
  const {container} = render(<PreviewBar words={preview} scriptUrl="/tools.js" address="/library/mdma" />)
  expect(screen.getByRole('complementary', {name: 'Draft preview'}).textContent).toContain(
    'This page shows drafts',
  )
  expect(
    screen.getByRole('button', {name: 'Leave the preview'}).closest('form')?.getAttribute('method'),
  ).toBe('post')
  expect(container.querySelector('input')?.value).toBe('/library/mdma')
  expect(container.querySelector('script')?.getAttribute('src')).toBe('/tools.js')
  expect(await accessibilityProblems(container)).toEqual([])
})
