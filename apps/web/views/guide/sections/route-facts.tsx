import {Citations} from '../citations.tsx'
import {ofRows} from '../guide-citation.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

export const routeFactsSection: GuideSection = {
  id: 'routes',
  isPresent: ({routeFacts}) => routeFacts.length > 0,
  citations: ({routeFacts}) => ofRows(routeFacts),
  render: ({routeFacts}, footnotes, words) => (
    <dl className={groups.items}>
      {routeFacts.map((row) => (
        <div key={row._key} className={groups.item}>
          <dt>{words.vocabulary.routes[row.route]}</dt>
          <dd>
            {row.fact}
            <Citations citations={row.citations} footnotes={footnotes} />
          </dd>
        </div>
      ))}
    </dl>
  ),
}
