import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {RegistryText} from './registry-text.tsx'

test('paragraphs, lists and emphasis; escapes of the registry are undone', () => {
  const {container} = render(
    <RegistryText markdown={'The scale \\[PAP\\] is *new*.\n\n* one\n* two\n\n3. three'} />,
  )
  expect(container.textContent).toContain('The scale [PAP] is new.')
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual(['one', 'two', 'three'])
})

test('HTML is shown as text and does nothing', () => {
  const {container} = render(
    <RegistryText
      markdown={'<script>alert(1)</script>\n\nA <b onclick="x()">bold</b> <img src=x onerror=alert(1)> claim'}
    />,
  )
  expect(container.querySelector('script, b, img')).toBeNull()
  expect(container.textContent).toContain('<script>alert(1)</script>')
})

test('a link leads to the web or nowhere', () => {
  render(
    <RegistryText
      markdown={'[bad](javascript:alert(1)) [worse](data:text/html,x) [good](https://example.org/a)'}
    />,
  )
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/a',
  ])
  expect(screen.getByText(/bad worse/)).toBeVisible()
})

test('a picture is its words', () => {
  const {container} = render(<RegistryText markdown={'![a chart](https://example.org/x.png)'} />)
  expect(container.querySelector('img')).toBeNull()
  expect(container.textContent).toBe('a chart')
})
