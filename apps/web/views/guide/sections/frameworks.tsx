import {DataTable} from '../../../ui/data-table.tsx'
import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

export const frameworksSection: GuideSection = {
  id: 'ways-of-care',
  title: 'Ways of care compared',
  isPresent: ({frameworks}) => frameworks.length > 0,
  citations: ({frameworks}) => ofRows(frameworks),
  render: ({frameworks}, footnotes) => (
    <DataTable
      caption="Ways in which it is used in care"
      columns={[
        {key: 'name', label: 'Way of care'},
        {key: 'setting', label: 'Where it happens'},
        {key: 'roleOfTherapy', label: 'What talking therapy does'},
        {key: 'whatItLooksLike', label: 'What it looks like'},
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
