import type {People} from '@healing-library/content/queries/people'

import type {PeopleWords} from '../../messages/en/people.ts'
import {type Fact, Facts} from '../../ui/facts.tsx'
import {Tag} from '../../ui/tag.tsx'

import styles from './people-page.module.css'

/** An organization that the library belongs to or speaks of, and what it sells. */
export function OrganizationEntry({
  organization: {_id, name, kind, url, jurisdiction, about, commercialInterest, isSample},
  words,
}: {
  organization: People['organizations'][number]
  words: PeopleWords
}) {
  const facts: (Fact | null)[] = [
    jurisdiction === null ? null : {name: words.country, value: words.formats.country(jurisdiction)},
    {
      name: words.commercialInterest,
      value:
        commercialInterest ??
        (kind === 'regulator' ? words.commercialOfRegulator : words.commercialNotStated),
    },
    url === null ? null : {name: words.website, value: <a href={url}>{new URL(url).hostname}</a>},
  ]
  return (
    <article className={styles.entry} id={_id} aria-labelledby={`${_id}-name`}>
      <h3 id={`${_id}-name`}>{name}</h3>
      <Tag tone={isSample ? 'open' : 'plain'}>
        {isSample ? words.sampleOrganization : words.vocabulary.organizationKinds[kind]}
      </Tag>
      {about === null ? null : <p className={styles.bio}>{about}</p>}
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </article>
  )
}
