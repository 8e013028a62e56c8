import type {TrialPage} from '@healing-library/content/queries/trial-page'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {TRIAL_STATUSES} from '@healing-library/content/vocabulary'

import {DataTable} from '../../../ui/data-table.tsx'
import type {TrialSection} from '../trial-sections.ts'
import {sitesWords} from '../trial-words.ts'

import styles from './sites.module.css'

const COLUMNS = [
  {key: 'facility', label: 'Site'},
  {key: 'place', label: 'Place'},
  {key: 'status', label: 'Status of this site'},
]

export const sitesSection: TrialSection = {
  id: 'sites',
  title: 'Where, and whom to ask',
  isPresent: () => true,
  render: (trial) => (
    <>
      {trial.sites.length === 0 ? (
        <p className={styles.lead}>The record that we hold names no site: see the registry.</p>
      ) : (
        <>
          <p className={styles.lead}>{sitesWords(trial)}.</p>
          <DataTable
            caption="Sites of the trial"
            columns={COLUMNS}
            rows={trial.sites.map((site) => ({
              key: site._key,
              cells: {
                facility: site.facility ?? 'Not named',
                place: [site.city, site.state, site.country].filter((part) => part !== null).join(', '),
                status: site.status === null ? 'Not given' : wordsFor(TRIAL_STATUSES, site.status),
              },
            }))}
          />
        </>
      )}
      {trial.contacts.length === 0 ? (
        <p className={styles.lead}>The record that we hold names no contact: see the registry.</p>
      ) : (
        <Contacts contacts={trial.contacts} />
      )}
      {trial.officials.length === 0 ? null : (
        <p className={styles.lead}>
          Responsible:{' '}
          {trial.officials
            .map(({name, affiliation}) => (affiliation === null ? name : `${name} (${affiliation})`))
            .join('; ')}
        </p>
      )}
    </>
  ),
}

function Contacts({contacts}: {contacts: TrialPage['contacts']}) {
  return (
    <ul className={styles.contacts}>
      {contacts.map(({_key, name, role, phone, phoneExt, email}) => (
        <li key={_key}>
          {name ?? 'Contact'}
          {role === null
            ? ''
            : ` (${wordsFor({CONTACT: 'contact', BACKUP: 'other contact', CENTRAL_CONTACT: 'contact'}, role).toLowerCase()})`}
          {phone === null ? null : (
            <>
              , <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
              {phoneExt === null ? '' : ` ext. ${phoneExt}`}
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
