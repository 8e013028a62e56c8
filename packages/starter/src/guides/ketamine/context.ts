import {organizationId, reference} from '../../authoring/document.ts'
import {accessNotes, cite, perspectives as opinions, resources as works} from '../../authoring/rows.ts'
import {bullet, cited, paragraph, text} from '../../authoring/text.ts'

/** Compared with stored copies of the sources: no live page was opened. */
const CHECKED_ON = '2026-11-21'

/** The time after: what it can be, and how little of it has been tested. */
export const integration = text(
  paragraph(
    'Integration means making use of what came up, in the hours, days and weeks after a session. An intense hour changes little by itself; what is understood, said aloud and tried out in ordinary life may. It can be:',
  ),
  bullet('psychotherapy, with a therapist who knows what you were given and when;'),
  bullet('writing, drawing or walking with a question;'),
  bullet('practices that calm the body, such as slow breathing, sleep, movement;'),
  bullet('somebody who keeps asking how you are.'),
  paragraph(
    'Clinicians recommend it widely. Whether it makes a benefit stronger or longer is another matter: ',
    cited(
      'one small randomised trial of therapy after ketamine found no difference on its main scale, and a benefit on a self-rated one',
      'wilkinson-2021',
      '28 responders to ketamine',
    ),
    ', and ',
    cited('a review asked for more research', 'drozdz-2022', 'more research is needed'),
    '. That the days after a session are a special window in which habits or medicines change with ease is an idea, not a finding; a change of medicine needs the person who prescribes it.',
  ),
)

export const perspectives = opinions({
  heading: 'What we think matters',
  body: 'We think that ketamine should be given with medical oversight, with preparation, by people who know what trauma does, and with support for as long afterwards as it takes. We hold that a clinic which offers none of this is a reason to wait and to ask elsewhere. This is our judgement. Studies have not tested whether people fare better where all of it is in place.',
  organization: reference(organizationId('publisher-sample')),
})

/** Who can have it where, and what it costs, as far as anybody has checked. */
export const access = accessNotes(
  {
    jurisdiction: 'US',
    setting:
      'Private infusion clinics, psychotherapy practices with a prescriber, some hospitals and research centres.',
    cost: 'Differs from clinic to clinic. We hold no checked figures: ask for the price of a whole course.',
    coverage:
      'Off-label use is often not covered. Ask your insurer in writing before the first session, and ask about the tests and talks around it.',
    note: 'Clinics differ widely in structure, in quality and in how much support they give.',
    checkedOn: CHECKED_ON,
    citations: cite(['fda-alert-2023', 'not approved for any psychiatric disorder: use is off-label']),
  },
  {
    jurisdiction: 'AU',
    setting:
      'In New South Wales only psychiatrists may prescribe it for treatment-resistant depression, and it is given under direct supervision.',
    checkedOn: CHECKED_ON,
    citations: cite(['nsw-ketamine', 'who may prescribe, and in which setting']),
  },
)

/** Books and bodies that people meet when they read about ketamine. Named, not recommended. */
export const resources = works(
  {
    kind: 'book',
    title: 'The Scientist',
    creator: 'John C. Lilly',
    year: 1978,
    relation: 'A memoir of self-experiments. Part of the history; not a model.',
  },
  {
    kind: 'book',
    title: 'Journeys into the Bright World',
    creator: 'Marcia Moore and Howard Alltounian',
    year: 1978,
    relation: 'A report of self-experiments. Part of the history; not a model.',
  },
  {
    kind: 'book',
    title: 'Ketamine: Dreams and Realities',
    creator: 'Karl Jansen',
    year: 2004,
    relation: 'A psychiatrist on use, effects and dependence. Its figures are two decades old.',
  },
  {
    kind: 'book',
    title: 'How to Change Your Mind',
    creator: 'Michael Pollan',
    year: 2018,
    relation:
      'A journalist’s book that brought psychedelics back into public talk. Not about ketamine in the main.',
  },
  {
    kind: 'organization',
    title: 'Drug Science',
    relation:
      'A British charity that publishes overviews of drugs. Other libraries point to it; we have not checked its pages.',
  },
)
