import {expect, test} from '@jest/globals'
import {fireEvent, screen} from '@testing-library/react'

import {accessibilityProblems} from '../../testing/accessibility.fixture.ts'
import {renderInStudio} from '../../testing/render.fixture.tsx'
import {MissingList} from './missing-list.tsx'

const missing = [
  {title: 'Title', path: ['title'], messages: ['Fill this in.']},
  {title: 'Overview', path: ['overview', {_key: 'b'}], messages: ['Write this.', 'And this.']},
]

test('what is missing is named part by part, and each leads to its first place', async () => {
  const opened: string[] = []
  const {container} = renderInStudio(
    <MissingList missing={missing} onOpen={({path}) => opened.push(JSON.stringify(path))} />,
  )
  expect(screen.getByRole('region', {name: 'Still to fill in'})).toHaveTextContent('2 parts')
  fireEvent.click(screen.getByRole('button', {name: 'Overview (2)'}))
  expect(opened).toEqual(['["overview",{"_key":"b"}]'])
  expect(await accessibilityProblems(container)).toEqual([])
})

test('a page that lacks nothing has no list', () => {
  renderInStudio(<MissingList missing={[]} onOpen={() => {}} />)
  expect(screen.queryByRole('region')).toBeNull()
})
