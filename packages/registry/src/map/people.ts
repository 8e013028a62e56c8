import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'

import type {RawProtocol} from '../ctgov/study.ts'
import {orNone, orNothing, present} from './present.ts'
import {withKeys} from './row-keys.ts'
import {lineOf, wordOf} from './words.ts'

type Module = NonNullable<RawProtocol['contactsLocationsModule']>

/** Whom to ask, only where the registry tells it: it takes contacts away when a trial closes. */
export function contactsOf(contacts: Module['centralContacts']): TrialSnapshot['contacts'] {
  const rows = contacts?.flatMap(({name, role, phone, phoneExt, email}) => {
    const contact = orNothing({
      name: lineOf(name),
      role: wordOf(role),
      phone: lineOf(phone),
      phoneExt: lineOf(phoneExt),
      email: lineOf(email),
    })
    return contact ? [{_type: 'trialContact' as const, ...contact}] : []
  })
  return orNone(withKeys(rows ?? [], ({name, role}) => [name, role]))
}

/** Who answers for the trial (`overallOfficials`); whoever has no name is left out. */
export function officialsOf(officials: Module['overallOfficials']): TrialSnapshot['officials'] {
  const rows = officials?.flatMap(({name, affiliation, role}) => {
    const line = lineOf(name)
    return line === undefined
      ? []
      : [
          present({
            _type: 'trialOfficial' as const,
            name: line,
            affiliation: lineOf(affiliation),
            role: wordOf(role),
          }),
        ]
  })
  return orNone(withKeys(rows ?? [], ({name}) => [name]))
}
