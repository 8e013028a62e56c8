import {expect, test} from '@jest/globals'
import {render, screen} from '@testing-library/react'

import {guideFixture} from '../views/guide/guide.fixture.ts'
import {ClinicalText} from './clinical-text.tsx'

test('headings, lists, links and sources of a text become what they are', () => {
  render(
    <ClinicalText
      text={guideFixture.overview}
      renderBlock={({_key}) => <hr key={_key} />}
      renderCitations={(citations) => <sup>{citations.map(({publication}) => publication.title).join()}</sup>}
    />,
  )
  expect(screen.getByRole('heading', {level: 3})).toHaveTextContent('How it may work')
  expect(screen.getByRole('listitem')).toHaveTextContent('Nobody knows for sure.')
  expect(screen.getByRole('link', {name: 'registry'})).toHaveAttribute('href', 'https://registry.example/')
  expect(screen.getByText('A randomised trial of an example').previousSibling).toHaveTextContent('studied')
})
