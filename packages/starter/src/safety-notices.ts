import type {SafetyNotice} from '@healing-library/content/sanity.types'

import {type Authored, guideId, organizationId, reference} from './authoring/document.ts'
import {cite, references} from './authoring/rows.ts'

const CHECKED_ON = '2026-11-21'

/** What authorities have warned of, as they dated it. */
export const safetyNotices: Authored<SafetyNotice>[] = [
  {
    _id: 'notice-fda-2023',
    _type: 'safetyNotice',
    title: 'Compounded ketamine, also tablets and lozenges, for psychiatric disorders',
    authority: 'US Food and Drug Administration',
    organization: reference(organizationId('fda')),
    jurisdiction: 'US',
    issuedOn: '2023-10-10',
    url: 'https://www.drugs.com/fda-alerts/1411-0.html',
    summary:
      'Ketamine is not approved for any psychiatric disorder. Compounded products are not checked by the regulator, and at home nobody watches over breathing, blood pressure or state of mind. It knows of no evidence that they are safer, more effective or faster than approved medicines.',
    substances: references(guideId('ketamine')),
    checkedOn: CHECKED_ON,
    citations: cite(['fda-alert-2023', 'text of the warning of 10 October 2023']),
  },
  {
    _id: 'notice-fda-2022',
    _type: 'safetyNotice',
    title: 'Compounded ketamine nasal spray',
    authority: 'US Food and Drug Administration',
    organization: reference(organizationId('fda')),
    jurisdiction: 'US',
    issuedOn: '2022-02-16',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
    summary:
      'No ketamine nasal spray is approved. The regulator found five reports, of the years 2016 to 2021, of psychiatric events and misuse with compounded sprays. Esketamine (Spravato) is another medicine and is given only under observation.',
    substances: references(guideId('ketamine'), guideId('esketamine')),
    checkedOn: CHECKED_ON,
    citations: cite(['fda-alert-2022', 'alert of 16 February 2022']),
  },
  {
    _id: 'notice-health-canada-2020',
    _type: 'safetyNotice',
    title: 'Ketamine and damage to the liver and bile ducts',
    authority: 'Health Canada',
    organization: reference(organizationId('health-canada')),
    jurisdiction: 'CA',
    issuedOn: '2020-06-10',
    url: 'https://hpr-rps.hres.ca/reg-content/summary-safety-review-detail.php?lang=en&linkID=SSR00239',
    summary:
      'A review found a potential link between ketamine and damage to the liver and bile ducts, after a French warning. The product information of all ketamine products in Canada was to be updated.',
    substances: references(guideId('ketamine')),
    checkedOn: CHECKED_ON,
    citations: cite(['health-canada-2020', 'summary safety review of 10 June 2020']),
  },
]
