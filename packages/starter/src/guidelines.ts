import type {Guideline} from '@healing-library/content/sanity.types'

import {
  type Authored,
  conditionId,
  guideId,
  guidelineId,
  publicationId,
  reference,
} from './authoring/document.ts'
import {references} from './authoring/rows.ts'

const CHECKED_ON = '2026-11-21'

/** Statements of expert groups and regulators on how care should be given. Their addresses come from the DOI. */
export const guidelines: Authored<Guideline>[] = [
  {
    _id: guidelineId('sanacora-2017'),
    _type: 'guideline',
    title: 'A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders',
    body: 'Task force of the American Psychiatric Association',
    issuedOn: '2017',
    url: 'https://doi.org/10.1001/jamapsychiatry.2017.0080',
    jurisdiction: 'US',
    summary:
      'Suggestions for off-label use: whom to consider, how clinicians should be trained, what a setting needs, how to follow people up, and what is not known about long-term use. It is the nearest thing to rules of conduct for clinicians in our sources.',
    substances: references(guideId('ketamine')),
    conditions: references(conditionId('depression')),
    publication: reference(publicationId('sanacora-2017')),
    linkCheckedOn: CHECKED_ON,
  },
  {
    _id: guidelineId('swainson-2021'),
    _type: 'guideline',
    title:
      'The CANMAT task force recommendations for the use of racemic ketamine in adults with major depressive disorder',
    body: 'Canadian Network for Mood and Anxiety Treatments',
    issuedOn: '2021',
    url: 'https://doi.org/10.1177/0706743720970860',
    jurisdiction: 'CA',
    summary:
      'The best level of evidence for a single infusion in depression that other treatments have not helped, kept as a third-line choice; limited evidence for a series, for maintenance and for other ways of giving it.',
    substances: references(guideId('ketamine')),
    conditions: references(conditionId('major-depression'), conditionId('treatment-resistant-depression')),
    publication: reference(publicationId('swainson-2021')),
    linkCheckedOn: CHECKED_ON,
  },
  {
    _id: guidelineId('mcintyre-2021'),
    _type: 'guideline',
    title:
      'Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion',
    body: 'International group of experts',
    issuedOn: '2021',
    url: 'https://doi.org/10.1176/appi.ajp.2020.20081251',
    summary:
      'Weighs what is known of benefit and harm of both medicines, and describes what a service needs in order to give them safely: selection, monitoring, staff and follow-up.',
    substances: references(guideId('ketamine'), guideId('esketamine')),
    conditions: references(conditionId('treatment-resistant-depression')),
    publication: reference(publicationId('mcintyre-2021')),
    linkCheckedOn: CHECKED_ON,
  },
  {
    _id: guidelineId('tga-2023'),
    _type: 'guideline',
    title: 'Accessing MDMA and psilocybin: guidance for psychiatrists',
    body: 'Therapeutic Goods Administration (Australia)',
    organization: reference('organization-tga'),
    issuedOn: '2023',
    url: 'https://tga.gov.au/resources/guidance/accessing-mdma-34-methylenedioxy-methamphetamine-and-psilocybin-psychiatrist',
    jurisdiction: 'AU',
    summary:
      'How a psychiatrist becomes an authorised prescriber of MDMA for post-traumatic stress or of psilocybin for treatment-resistant depression, with products that nobody has evaluated.',
    substances: references(guideId('psilocybin'), guideId('mdma')),
    conditions: references(
      conditionId('treatment-resistant-depression'),
      conditionId('post-traumatic-stress'),
    ),
    publication: reference(publicationId('tga-2023')),
    linkCheckedOn: CHECKED_ON,
  },
]
