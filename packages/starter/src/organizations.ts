import type {Organization} from '@healing-library/content/sanity.types'

import {type Authored, organizationId} from './authoring/document.ts'

type Authority = Pick<Organization, 'name' | 'jurisdiction' | 'url' | 'about'> & {key: string}

const authorities: Authority[] = [
  {
    key: 'fda',
    name: 'US Food and Drug Administration',
    jurisdiction: 'US',
    url: 'https://www.fda.gov',
    about: 'Decides which medicines may be sold in the United States, and warns of their risks.',
  },
  {
    key: 'ema',
    name: 'European Medicines Agency',
    jurisdiction: 'EU',
    url: 'https://www.ema.europa.eu',
    about: 'Recommends which medicines the European Commission should authorise.',
  },
  {
    key: 'health-canada',
    name: 'Health Canada',
    jurisdiction: 'CA',
    url: 'https://www.canada.ca/en/health-canada.html',
    about: 'Canada’s department of health: it licenses medicines and reviews their safety.',
  },
  {
    key: 'tga',
    name: 'Therapeutic Goods Administration',
    jurisdiction: 'AU',
    url: 'https://www.tga.gov.au',
    about: 'Australia’s regulator of medicines.',
  },
  {
    key: 'mhra',
    name: 'Medicines and Healthcare products Regulatory Agency',
    jurisdiction: 'GB',
    url: 'https://www.gov.uk/government/organisations/medicines-and-healthcare-products-regulatory-agency',
    about: 'The United Kingdom’s regulator of medicines.',
  },
]

/** Authorities as they are, and a publisher that a real library replaces with itself. */
export const organizations: Authored<Organization>[] = [
  {
    _id: organizationId('publisher-sample'),
    _type: 'organization',
    name: 'Your organisation (sample)',
    kind: 'publisher',
    about: 'A placeholder. Replace it with who publishes this library, who pays for it and what they sell.',
    commercialInterest: 'To be filled in: say plainly whether it offers treatment, training or products.',
    isSample: true,
  },
  ...authorities.map(({key, ...authority}): Authored<Organization> => ({
    _id: organizationId(key),
    _type: 'organization',
    kind: 'regulator',
    ...authority,
    isSample: false,
  })),
]
