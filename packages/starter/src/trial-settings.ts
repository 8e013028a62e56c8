import type {RegistryQuery, TrialSettings} from '@healing-library/content/sanity.types'

import {type Authored, guideId, reference} from './authoring/document.ts'
import {keyOf} from './authoring/rows.ts'

const search = (key: string, label: string, aliases: string[]): RegistryQuery & {_key: string} => ({
  _key: keyOf('query', key),
  _type: 'registryQuery',
  key,
  label,
  expression: aliases.join(' OR '),
  guide: reference(guideId(key)),
  aliases,
})

/** The searches that a new library follows. Nothing is accepted without a curator until a curator says so. */
export const trialSettings: Authored<TrialSettings> = {
  _id: 'settings.trials',
  _type: 'trialSettings',
  queries: [
    search('ketamine', 'Ketamine', ['ketamine', 'arketamine']),
    search('esketamine', 'Esketamine', ['esketamine', 'Spravato']),
    search('psilocybin', 'Psilocybin', ['psilocybin', 'psilocybine', 'COMP360']),
    search('mdma', 'MDMA', ['MDMA', '3,4-methylenedioxymethamphetamine', 'midomafetamine']),
  ],
  autoAccept: [],
}
