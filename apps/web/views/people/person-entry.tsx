import type {People} from '@healing-library/content/queries/people'

import type {PeopleWords} from '../../messages/en/people.ts'
import {type Fact, Facts} from '../../ui/facts.tsx'
import {Tag} from '../../ui/tag.tsx'
import {type KeptPage, keptPagePath} from './page-paths.ts'

import styles from './people-page.module.css'

/** Few enough to be read at once: more are folded. */
const SHOWN_AT_ONCE = 8

/** Somebody, or the place that somebody is to take: what they do here, what they gain by it, what bears their name. */
export function PersonEntry({person, words}: {person: People['people'][number]; words: PeopleWords}) {
  const {_id, name, role, isSample, bio, credentials, conflictsOfInterest, organization} = person
  const facts: (Fact | null)[] = [
    {name: words.kind, value: words.vocabulary.personKinds[person.kind]},
    isSample ? null : {name: words.credentials, value: credentials ?? words.noCredentials},
    isSample ? null : {name: words.interests, value: conflictsOfInterest ?? words.interestsNotStated},
    organization === null
      ? null
      : {name: words.belongsTo, value: <a href={`#${organization._id}`}>{organization.name}</a>},
    ofPages(words.wrote(person.wrote.length), person.wrote),
    ofPages(words.keeps(person.keeps.length), person.keeps),
    person.signed.length === 0
      ? null
      : {name: words.signed(person.signed.length), value: <Signed person={person} words={words} />},
  ]
  return (
    <article className={styles.entry} id={_id} aria-labelledby={`${_id}-name`}>
      <h3 id={`${_id}-name`}>{name}</h3>
      {isSample ? <Tag tone="open">{words.sample}</Tag> : null}
      <p>{role}</p>
      {bio === null ? null : <p className={styles.bio}>{bio}</p>}
      <Facts facts={facts.filter((fact) => fact !== null)} />
    </article>
  )
}

function ofPages(name: string, pages: readonly KeptPage[]): Fact | null {
  if (pages.length === 0) return null
  const links = <PageLinks pages={pages} />
  return {
    name,
    value:
      pages.length <= SHOWN_AT_ONCE ? (
        links
      ) : (
        <details>
          <summary>
            {pages
              .slice(0, 3)
              .map(({title}) => title)
              .join(', ')}
            …
          </summary>
          {links}
        </details>
      ),
  }
}

function PageLinks({pages}: {pages: readonly KeptPage[]}) {
  return (
    <ul className={styles.links}>
      {pages.map((page) => (
        <li key={page._id}>
          <a href={keptPagePath(page)}>{page.title}</a>
        </li>
      ))}
    </ul>
  )
}

function Signed({person, words}: {person: People['people'][number]; words: PeopleWords}) {
  return (
    <ul className={styles.links}>
      {person.signed.map(({_id, subject, role, signedOn, isSample}) => (
        <li key={_id}>
          <a href={keptPagePath(subject)}>{subject.title}</a>:{' '}
          {words.signedAs(words.vocabulary.signOffRoles[role], words.formats.date(signedOn))}
          {isSample || person.isSample ? ` (${words.sampleSignature})` : null}
        </li>
      ))}
    </ul>
  )
}
