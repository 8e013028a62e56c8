import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {messages} from '../../messages/messages.ts'
import {accessibilityProblems} from '../../testing/accessibility.ts'
import {EMPTY_STATE, type DirectoryState} from '../../trials/directory-state.ts'
import {pictureTrialFixture as trial} from '../../trials/pictures/picture-trial.fixture.ts'
import {makePictures} from '../../trials/pictures/pictures.ts'
import {PicturesPage} from './pictures-page.tsx'

const {trialPictures: words} = messages('en')

const SUBSTANCES = [
  {value: 'ketamine', words: 'Ketamine', count: 1, isChosen: false},
  {value: 'mdma', words: 'MDMA', count: 0, isChosen: false},
]
const ketamine: DirectoryState = {...EMPTY_STATE, chosen: {substance: ['ketamine']}}
const ACTIVE = [{key: 'substance' as const, value: 'ketamine', title: 'Substance', words: 'Ketamine'}]

test('of one substance: it is said, its link is the current one, and files and list have the same filter', async () => {
  const {container} = render(
    <PicturesPage
      state={ketamine}
      active={ACTIVE}
      ignored={['bogus']}
      total={1}
      substances={SUBSTANCES}
      pictures={makePictures([trial({phases: ['PHASE2']})], words)}
      words={words}
    />,
  )
  expect(screen.getByText(/^1 trial found for Substance: Ketamine\./)).toBeVisible()
  expect(screen.getByRole('link', {current: 'page'})).toHaveTextContent('Ketamine (1)')
  expect(screen.getByRole('link', {name: /as a list/})).toHaveAttribute('href', '/trials?substance=ketamine')
  expect(container.querySelector('#picture-by-phase a[download]')).toHaveAttribute(
    'href',
    '/trials/pictures/by-phase.csv?substance=ketamine',
  )
  expect(screen.getByText('Not understood and left out of the address: bogus.')).toBeVisible()
  expect(await accessibilityProblems(container)).toEqual([])
})

test('where no trial fits nothing is drawn, and it is said', () => {
  render(
    <PicturesPage
      state={ketamine}
      active={ACTIVE}
      ignored={[]}
      total={0}
      substances={SUBSTANCES}
      pictures={makePictures([], words)}
      words={words}
    />,
  )
  expect(screen.getByText(/No trial fits/)).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
})
