import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {wordsFor} from '@healing-library/content/rules/registry-words'

import type {TrialPageWords} from '../../../messages/en/trial-page.ts'
import {DataTable} from '../../../ui/data-table.tsx'
import type {TrialSection} from '../trial-sections.ts'
import {sitesWords} from '../trial-words.ts'

import styles from './sites.module.css'

export const sitesSection: TrialSection = {
  id: 'sites',
  isPresent: () => true,
  render: (trial, {sites: words, terms}) => (
    <>
      {trial.sites.length === 0 ? (
        <p className={styles.lead}>{words.none}</p>
      ) : (
        <>
          <p className={styles.lead}>{sitesWords(trial, terms)}.</p>
          <DataTable
            caption={words.caption}
            columns={[
              {key: 'facility', label: words.facility},
              {key: 'place', label: words.place},
              {key: 'status', label: words.status},
            ]}
            rows={trial.sites.map((site) => ({
              key: site._key,
              cells: {
                facility: site.facility ?? words.notNamed,
                place: [site.city, site.state, site.country].filter((part) => part !== null).join(', '),
                status:
                  site.status === null
                    ? words.notGiven
                    : wordsFor(terms.vocabulary.trialStatuses, site.status),
              },
            }))}
          />
        </>
      )}
      {trial.contacts.length === 0 ? (
        <p className={styles.lead}>{words.noContact}</p>
      ) : (
        <Contacts contacts={trial.contacts} words={words} />
      )}
      {trial.officials.length === 0 ? null : (
        <p className={styles.lead}>
          {words.officials(
            trial.officials.map(({name, affiliation}) =>
              affiliation === null ? name : words.withAffiliation(name, affiliation),
            ),
          )}
        </p>
      )}
    </>
  ),
}

function Contacts({contacts, words}: {contacts: TrialPage['contacts']; words: TrialPageWords['sites']}) {
  return (
    <ul className={styles.contacts}>
      {contacts.map(({_key, name, role, phone, phoneExt, email}) => (
        <li key={_key}>
          {role === null
            ? (name ?? words.contact)
            : words.withRole(name ?? words.contact, wordsFor(words.roles, role))}
          {phone === null ? null : (
            <>
              , <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
              {phoneExt === null ? '' : words.extension(phoneExt)}
            </>
          )}
          {email === null || !/^[^\s@<>]+@[^\s@<>]+$/.test(email) ? null : (
            <>
              , <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
