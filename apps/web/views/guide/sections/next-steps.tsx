import {comparePath, guidePath} from '@healing-library/content/paths'

import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

/** Where a reader may want to go from here. An offer that somebody earns by says so before it is followed. */
export const nextStepsSection: GuideSection = {
  id: 'next',
  isPresent: ({related, callToAction}) => related.length > 0 || callToAction !== null,
  citations: () => [],
  render: ({slug, title, related, callToAction}, _footnotes, words) => (
    <dl className={groups.items}>
      {callToAction === null ? null : (
        <div className={groups.item}>
          <dt>
            <a href={callToAction.url}>{callToAction.label}</a>
          </dt>
          <dd>
            {callToAction.text}
            {callToAction.isCommercial ? (
              <span className={groups.aside}>
                {words.parts.nextSteps.commercial} {callToAction.disclosure}
              </span>
            ) : null}
          </dd>
        </div>
      )}
      {related.map((guide) => (
        <div key={guide._id} className={groups.item}>
          <dt>
            <a {...words.formats.link(guidePath(guide.slug))}>{guide.title}</a>
          </dt>
          <dd>
            {guide.deck}{' '}
            <a {...words.formats.link(comparePath([slug, guide.slug]))}>
              {words.parts.nextSteps.compare(words.formats.list([title, guide.title]))}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  ),
}
