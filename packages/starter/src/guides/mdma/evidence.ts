import {conditionId, reference} from '../../authoring/document.ts'
import {
  aliases,
  cite,
  claims,
  indications as uses,
  keyFacts,
  legalRows,
  mythFacts as pairs,
  timeline as events,
} from '../../authoring/rows.ts'
import {cited, paragraph, text} from '../../authoring/text.ts'

/** Compared with stored copies of the sources: no live page was opened. */
const CHECKED_ON = '2026-11-21'
const PRODUCT = 'MDMA, unregistered products'

export const glance = {
  title: 'MDMA',
  slug: {_type: 'slug' as const, current: 'mdma'},
  deck: 'In research together with psychotherapy for post-traumatic stress. Two late trials, a refusal by the US regulator, and one country that lets psychiatrists try.',
  summary:
    'MDMA makes the brain release serotonin and related messengers. In trials it is given within a course of psychotherapy for post-traumatic stress. Two late trials found a bigger fall of symptoms than therapy with placebo, but people can often tell which they were given. The US regulator did not approve it in 2024. Since 2023 authorised psychiatrists in Australia may prescribe it. Tablets sold as ecstasy are something else.',
  riskLine:
    'MDMA drives up heart rate, blood pressure and body temperature, and with some antidepressants it can be fatal: outside lawful, supervised care nobody is there to notice in time.',
  aliases: aliases(
    {name: '3,4-methylenedioxymethamphetamine', kind: 'generic'},
    {name: 'Midomafetamine', kind: 'generic'},
    {name: 'Ecstasy', kind: 'street'},
    {name: 'Molly', kind: 'street'},
  ),
  keyFacts: keyFacts(
    {
      label: 'What it does',
      statement: 'It releases serotonin, noradrenaline and dopamine from nerve cells.',
      citations: cite(
        ['ctgov-nct04077437', 'the registry’s text calls it a releaser of these messengers'],
        ['mitchell-2023', 'promotes monoamine release', 'introduction'],
      ),
    },
    {
      label: 'What trials test',
      statement:
        'Not the substance alone: sessions with MDMA inside a course of psychotherapy, with preparation before and talks after each of them.',
      citations: cite([
        'mitchell-2021',
        'three preparatory and nine integrative therapy sessions around the sessions with MDMA',
      ]),
    },
    {
      label: 'Where it stands',
      statement:
        'In August 2024 the US regulator declined to approve it for post-traumatic stress. In Australia authorised psychiatrists may prescribe it; the products are not registered.',
      citations: cite(
        ['crl-2025', 'the letter of 9 August 2024'],
        ['tga-hub', 'authorised psychiatrists, post-traumatic stress disorder'],
      ),
    },
  ),
}

export const overview = text(
  paragraph(
    cited(
      'MDMA was first made in 1912',
      'wikipedia-mdma',
      'first made in 1912; used beside psychotherapy from the 1970s',
    ),
    ', and some therapists used it beside psychotherapy from the 1970s until it was banned in the 1980s. Research took it up again for post-traumatic stress, with the idea that a person who feels safe and close to others can look at what happened without being overwhelmed. That idea is a hypothesis, not a finding.',
  ),
  paragraph(
    'The second of two late trials compared MDMA and placebo, both with the same therapy. Symptoms fell in both groups: ',
    cited(
      'by 23.7 points with MDMA and by 14.8 with placebo',
      'mitchell-2023',
      'mean change in CAPS-5 of 23.7 and 14.8 points, 104 people',
    ),
    '. So therapy alone did a good part, and MDMA added to it.',
  ),
  paragraph(
    'How far the figures can be trusted is the open question. People can often feel whether they have had MDMA, and knowing can change what they report. When it refused, the regulator also missed ',
    cited(
      'a full record of effects that bear on misuse, and data on how long the benefit lasts',
      'crl-2025',
      'summary of the letter of 9 August 2024',
    ),
    '.',
  ),
)

export const indications = uses(
  {
    condition: 'Post-traumatic stress disorder, with psychotherapy',
    conditionDocument: reference(conditionId('post-traumatic-stress')),
    status: 'investigational',
    product: 'Midomafetamine capsules with psychotherapy',
    jurisdiction: 'US',
    note: 'The regulator declined to approve it on 9 August 2024. An earlier “breakthrough” designation only sped up the review.',
    citations: cite(
      ['crl-2025', 'the letter of 9 August 2024'],
      ['maps-phase-3', 'designation of 16 August 2017'],
    ),
  },
  {
    condition: 'Post-traumatic stress disorder',
    conditionDocument: reference(conditionId('post-traumatic-stress')),
    status: 'investigational',
    product: PRODUCT,
    jurisdiction: 'AU',
    since: '2023-07-01',
    note: 'Authorised psychiatrists may prescribe it for this and nothing else. No product is registered, so none has been checked for quality, safety or effect.',
    citations: cite(
      ['tga-hub', 'authorised prescribers, post-traumatic stress disorder'],
      ['nsw-psychedelics', 'unregistered products, from 1 July 2023'],
    ),
  },
)

export const legalStatus = legalRows(
  {
    jurisdiction: 'US',
    schedule: 'Schedule I, Controlled Substances Act',
    medicalUse: 'None outside approved research.',
    checkedOn: CHECKED_ON,
    note: 'Since 1985.',
    citations: cite(
      ['ctgov-nct04077437', 'placed in Schedule I in 1985'],
      ['wikipedia-mdma', 'Schedule I since 1985'],
    ),
  },
  {
    jurisdiction: 'GB',
    schedule: 'Class A, Misuse of Drugs Act 1971',
    medicalUse: 'None outside licensed research.',
    checkedOn: CHECKED_ON,
    note: 'Read in an encyclopaedia’s article only.',
    confidence: 'singleSource',
    citations: cite(['wikipedia-mdma', 'Class A, by an order of 1977']),
  },
  {
    jurisdiction: 'CA',
    schedule: 'Controlled Drugs and Substances Act',
    medicalUse:
      'Trials, and single patients for whom a doctor’s request under the Special Access Program is granted.',
    checkedOn: CHECKED_ON,
    citations: cite(['health-canada-sap-2022', 'exemption for treatment authorised by that programme']),
  },
  {
    jurisdiction: 'AU',
    schedule: 'Schedule 8 for post-traumatic stress disorder, otherwise Schedule 9',
    medicalUse: 'Only through psychiatrists authorised for it, and in trials.',
    checkedOn: CHECKED_ON,
    note: 'Since 1 July 2023. MDMA is for post-traumatic stress and psilocybin for depression; some news items had it the other way round.',
    citations: cite(
      ['tga-hub', 'post-traumatic stress disorder only'],
      ['wa-monitored-medicines', 'Schedule 8 for this use'],
    ),
  },
)

const PTSD = 'Adults with post-traumatic stress disorder'

export const evidence = claims(
  {
    statement:
      'With the same therapy in both groups, symptoms of post-traumatic stress fell by 23.7 points with MDMA and by 14.8 with placebo. People can often tell which of the two they had, so the true difference may be smaller.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: `${PTSD}, moderate or severe (104 people)`,
    citations: cite(
      ['mitchell-2023', 'CAPS-5: 23.7 and 14.8 points'],
      ['crl-2025', 'functional unblinding among the concerns of the regulator’s advisers'],
    ),
  },
  {
    statement:
      'An earlier trial of the same design found a larger fall of symptoms with MDMA than with placebo two months after the last session.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: `${PTSD}, severe (90 people)`,
    citations: cite(['mitchell-2021', 'randomised, 90 participants; symptoms and daily functioning']),
  },
  {
    statement:
      'In the second trial 5 of 53 people had a severe side effect with MDMA and 2 of 51 with placebo. Nobody died and none of the effects was classed as serious.',
    kind: 'safety',
    certainty: 'notAssessed',
    population: `${PTSD} (104 people)`,
    citations: cite(['mitchell-2023', 'severe events in 9.4% and 3.9%; no deaths or serious events']),
  },
  {
    statement:
      'How long the benefit lasts is not known: the trials followed people for 18 weeks, and the regulator missed later data.',
    kind: 'efficacy',
    certainty: 'notAssessed',
    population: PTSD,
    citations: cite(['crl-2025', 'durability beyond 18 weeks not evaluated']),
  },
)

export const timeline = events(
  {
    date: '1912',
    title: 'Made for the first time',
    body: 'Chemists at Merck in Germany make it.',
    citations: cite(['wikipedia-mdma', 'first made in 1912 at Merck']),
  },
  {
    date: '1985',
    title: 'Schedule I in the United States',
    body: 'From then on it may be given in approved research alone.',
    citations: cite(['ctgov-nct04077437', 'Schedule I in 1985'], ['wikipedia-mdma', 'Schedule I since 1985']),
  },
  {
    date: '2017-08-16',
    title: 'A faster review is promised',
    body: 'The US regulator gives MDMA for post-traumatic stress its “breakthrough therapy” designation. It is not an approval.',
    citations: cite(['maps-phase-3', 'designation on 16 August 2017']),
  },
  {
    date: '2023-07-01',
    title: 'Australia lets authorised psychiatrists prescribe it',
    body: 'For post-traumatic stress only, with products that are not registered.',
    citations: cite(['nsw-psychedelics', 'from 1 July 2023']),
  },
  {
    date: '2024-08-09',
    title: 'Not approved in the United States',
    body: 'The regulator declines the application. It publishes its letter in September 2025.',
    citations: cite(['crl-2025', 'the letter of 9 August 2024, published on 4 September 2025']),
  },
)

export const mythFacts = pairs({
  myth: 'Ecstasy is the same as the medicine in the trials.',
  fact: 'In trials people get a known amount of pure MDMA after medical checks, in a room with therapists, and within a course of therapy. Tablets sold as ecstasy can hold something else or far more, and deaths have occurred.',
  citations: cite(
    ['mitchell-2021', 'therapy before and after, within a trial'],
    ['kalant-2001', 'deaths linked with ecstasy outside medicine'],
  ),
})
