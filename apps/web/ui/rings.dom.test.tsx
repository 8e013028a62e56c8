import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {type Ring, Rings} from './rings.tsx'

const ring = (key: string, fullness: number | undefined): Ring => ({key, fullness, tone: 'safety'})

test('a ring is as full as its statement is sure; one that nobody graded is dots', () => {
  const {container} = render(
    <Rings rings={[ring('a', 1), ring('b', 0.5), ring('c', undefined)]} name="Evidence" />,
  )
  const [full, half, dotted] = container.querySelectorAll('circle[pathLength="100"]')
  expect(full).not.toHaveAttribute('stroke-dasharray')
  expect(half).toHaveAttribute('stroke-dasharray', '50 100')
  expect(dotted).toHaveAttribute('stroke-dasharray', '0.01 2.49')
})

test('dots never touch, however small the ring', () => {
  const rings = Array.from({length: 14}, (_, index) => ring(String(index), undefined))
  const {container} = render(<Rings rings={rings} name={undefined} />)
  const width = Number(container.querySelector('g')?.getAttribute('stroke-width'))
  for (const circle of container.querySelectorAll('circle[pathLength="100"]')) {
    const [dot = 0, gap = 0] = (circle.getAttribute('stroke-dasharray') ?? '').split(' ').map(Number)
    const pitch = ((dot + gap) / 100) * 2 * Math.PI * Number(circle.getAttribute('r'))
    expect(pitch).toBeGreaterThan(width * 1.5)
  }
})

test('it has a name where it tells something, and none where it only repeats', () => {
  const {rerender} = render(<Rings rings={[ring('a', 1)]} name="One sure statement" />)
  expect(screen.getByRole('img')).toHaveAccessibleName('One sure statement')
  rerender(<Rings rings={[ring('a', 1)]} name={undefined} />)
  expect(screen.queryByRole('img')).toBeNull()
})

test('many rings stay inside the picture', () => {
  const rings = Array.from({length: 60}, (_, index) => ring(String(index), 0.5))
  const {container} = render(<Rings rings={rings} name={undefined} />)
  const radii = Array.from(container.querySelectorAll('circle'), (circle) => Number(circle.getAttribute('r')))
  expect(Math.max(...radii)).toBeLessThanOrEqual(188)
})
