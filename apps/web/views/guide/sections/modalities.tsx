import {conditionPath, modalityPath} from '@healing-library/content/paths'

import type {GuideWords} from '../../../messages/en/guide.ts'
import type {GuideSection} from '../guide-section.ts'

import groups from './groups.module.css'

/** How care with it is organised, whatever a clinic calls it. */
export const modalitiesSection: GuideSection = {
  id: 'care',
  isPresent: ({modalities}) => modalities.length > 0,
  citations: () => [],
  render: ({modalities}, _footnotes, words) => (
    <dl className={groups.items}>
      {modalities.map((modality) => (
        <div key={modality._key} className={groups.item}>
          <dt>
            <Linked
              title={modality.title}
              path={modality.slug === null ? null : modalityPath(modality.slug)}
              words={words}
            />
          </dt>
          <dd>
            <p>{modality.summary}</p>
            <p>
              <strong>{words.parts.modalities.knowThisFirst}</strong> {modality.riskLine}
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
  isPresent: ({conditions}) => conditions.length > 0,
  citations: () => [],
  render: ({conditions}, _footnotes, words) => (
    <dl className={groups.items}>
      {conditions.map((condition) => (
        <div key={condition._key} className={groups.item}>
          <dt>
            <Linked
              title={condition.title}
              path={condition.slug === null ? null : conditionPath(condition.slug)}
              words={words}
            />
          </dt>
          <dd>{condition.deck}</dd>
        </div>
      ))}
    </dl>
  ),
}

const Linked = ({title, path, words}: {title: string; path: string | null; words: GuideWords}) =>
  path === null ? title : <a {...words.formats.link(path)}>{title}</a>
