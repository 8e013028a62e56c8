import {jurisdictionName} from '@healing-library/content/rules/jurisdiction'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {RESOURCE_KINDS} from '@healing-library/content/vocabulary'

import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

/** What bodies of experts and authorities have written for those who give care. */
export const guidelinesSection: GuideSection = {
  id: 'guidelines',
  title: 'Guidelines',
  isPresent: ({guidelines}) => guidelines.length > 0,
  citations: () => [],
  render: ({guidelines}) => (
    <dl className={groups.items}>
      {guidelines.map((guideline) => (
        <div key={guideline._key} className={groups.item}>
          <dt>
            <a href={guideline.url}>{guideline.title}</a>
          </dt>
          <dd>
            {guideline.summary}
            <span className={groups.aside}>
              {[
                guideline.body,
                guideline.jurisdiction === null ? null : jurisdictionName(guideline.jurisdiction),
                formatPartialDate(guideline.issuedOn),
              ]
                .filter((part) => part !== null && part !== undefined)
                .join(', ')}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  ),
}

/** Books, films and bodies that readers meet: named, not recommended. */
export const resourcesSection: GuideSection = {
  id: 'further-reading',
  title: 'Books and bodies',
  lead: 'Named because readers meet them. That they stand here is no recommendation.',
  isPresent: ({resources}) => resources.length > 0,
  citations: () => [],
  render: ({resources}) => (
    <dl className={groups.items}>
      {resources.map((resource) => (
        <div key={resource._key} className={groups.item}>
          <dt>
            {resource.url === null ? (
              <cite>{resource.title}</cite>
            ) : (
              <a href={resource.url}>
                <cite>{resource.title}</cite>
              </a>
            )}
          </dt>
          <dd>
            {resource.relation}
            <span className={groups.aside}>
              {[RESOURCE_KINDS[resource.kind], resource.creator, resource.year]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  ),
}
