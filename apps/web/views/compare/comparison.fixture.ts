import type {ComparedGuide} from '@healing-library/content/contracts/comparison'
import type {Comparison} from '@healing-library/content/queries/comparison'

import {bareGuideFixture} from '../guide/bare-guide.fixture.ts'
import {guideFixture} from '../guide/guide.fixture.ts'
import {trialPaper} from '../guide/publications.fixture.ts'

const full: ComparedGuide = {...guideFixture, recruitingCount: 3}
/** A guide that says next to nothing, as a new one does. */
const bare: ComparedGuide = {
  ...bareGuideFixture,
  _id: 'guide-otherine',
  title: 'Otherine',
  slug: 'otherine',
  recruitingCount: 0,
}

const party = ({_id, _type, title, slug}: ComparedGuide) => ({
  kind: 'substance' as const,
  name: null,
  guide: {_ref: _id},
  page: {_id, _type, title, slug},
})

export const comparisonFixture: Comparison = {
  guides: [full, bare],
  interactions: [
    {
      _key: 'interaction-1',
      _id: 'interaction-1',
      _type: 'interaction',
      a: party(bare),
      b: party(full),
      severity: 'caution',
      basis: 'studied',
      mechanism: null,
      note: 'Together they raise the pulse.',
      doseContext: null,
      inferredFrom: null,
      citations: [{_key: 'c1', supports: null, locator: null, publication: trialPaper}],
    },
  ],
}
