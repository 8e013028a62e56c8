import type {People} from '@healing-library/content/queries/people'

import type {PeopleWords} from '../../messages/en/people.ts'
import {PageIntro} from '../../ui/page-intro.tsx'
import {Section} from '../../ui/section.tsx'
import {OrganizationEntry} from './organization-entry.tsx'
import {PersonEntry} from './person-entry.tsx'

import styles from './people-page.module.css'

/** Who answers for the library, and the organizations that it names. */
export function PeoplePage({people: {people, organizations}, words}: {people: People; words: PeopleWords}) {
  return (
    <>
      <PageIntro title={words.title} lead={words.lead} />
      <div className={styles.page}>
        {people.some(({isSample}) => isSample) ? <p className={styles.note}>{words.allSamples}</p> : null}
        <Section id="people" title={words.peopleTitle}>
          {people.length === 0 ? <p>{words.noPeople}</p> : null}
          <div className={styles.entries}>
            {people.map((person) => (
              <PersonEntry key={person._id} person={person} words={words} />
            ))}
          </div>
        </Section>
        <Section
          id="organizations"
          title={words.organizationsTitle}
          lead={organizations.length === 0 ? undefined : words.organizationsLead}
        >
          {organizations.length === 0 ? <p>{words.noOrganizations}</p> : null}
          <div className={styles.entries} data-columns="2">
            {organizations.map((organization) => (
              <OrganizationEntry key={organization._id} organization={organization} words={words} />
            ))}
          </div>
        </Section>
      </div>
    </>
  )
}
