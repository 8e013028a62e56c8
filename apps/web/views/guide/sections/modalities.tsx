import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

/** How care with it is organised, whatever a clinic calls it. */
export const modalitiesSection: GuideSection = {
  id: 'care',
  title: 'Ways of giving care',
  isPresent: ({modalities}) => modalities.length > 0,
  citations: () => [],
  render: ({modalities}) => (
    <dl className={groups.items}>
      {modalities.map((modality) => (
        <div key={modality._key} className={groups.item}>
          <dt>{modality.title}</dt>
          <dd>
            <p>{modality.summary}</p>
            <p>
              <strong>Know this first:</strong> {modality.riskLine}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  ),
}

/** What it is used or studied for: a list, and no promise. */
export const conditionsSection: GuideSection = {
  id: 'conditions',
  title: 'What it is used or studied for',
  lead: 'That a condition stands here does not mean that it helps. What is approved, and where, stands in a table of its own.',
  isPresent: ({conditions}) => conditions.length > 0,
  citations: () => [],
  render: ({conditions}) => (
    <dl className={groups.items}>
      {conditions.map((condition) => (
        <div key={condition._key} className={groups.item}>
          <dt>{condition.title}</dt>
          <dd>{condition.deck}</dd>
        </div>
      ))}
    </dl>
  ),
}
