import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import {DataTable} from '../../../ui/data-table.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

export const frameworksSection: GuideSection<Pick<SubstanceGuide, 'frameworks'>> = {
  id: 'ways-of-care',
  isPresent: ({frameworks}) => frameworks.length > 0,
  citations: ({frameworks}) => ofRows(frameworks),
  render: ({frameworks}, footnotes, words) => (
    <DataTable
      caption={words.parts.frameworks.caption}
      columns={[
        {key: 'name', label: words.parts.frameworks.name},
        {key: 'setting', label: words.parts.frameworks.setting},
        {key: 'roleOfTherapy', label: words.parts.frameworks.roleOfTherapy},
        {key: 'whatItLooksLike', label: words.parts.frameworks.whatItLooksLike},
      ]}
      rows={frameworks.map((framework) => ({
        key: framework._key,
        cells: {
          name: framework.name,
          setting: framework.setting,
          roleOfTherapy: framework.roleOfTherapy,
          whatItLooksLike: (
            <>
              {framework.whatItLooksLike}
              <Citations citations={framework.citations} footnotes={footnotes} />
            </>
          ),
        },
      }))}
    />
  ),
}
