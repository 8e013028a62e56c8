import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'

import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

/** What bodies of experts and authorities have written for those who give care. */
export const guidelinesSection: GuideSection<Pick<SubstanceGuide, 'guidelines'>> = {
  id: 'guidelines',
  isPresent: ({guidelines}) => guidelines.length > 0,
  citations: () => [],
  render: ({guidelines}, _footnotes, words) => (
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
                guideline.jurisdiction === null ? null : words.formats.country(guideline.jurisdiction),
                words.formats.date(guideline.issuedOn),
              ]
                .filter((part) => part !== null)
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
  isPresent: ({resources}) => resources.length > 0,
  citations: () => [],
  render: ({resources}, _footnotes, words) => (
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
              {[words.vocabulary.resourceKinds[resource.kind], resource.creator, resource.year]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  ),
}
