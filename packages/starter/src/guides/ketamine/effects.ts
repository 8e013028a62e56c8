import {cite, effects as rows} from '../../authoring/rows.ts'

const short = (supports: string) => ['short-2018', supports] as const
const label = (supports: string, section = 'section 6') => ['ketalar-label', supports, section] as const

export const effects = rows(
  {
    name: 'Relief of depression',
    valence: 'wanted',
    timing: 'hoursAfter',
    frequency: 'unknown',
    note: 'Felt within hours to a day by those who respond. Not everyone does: in a comparison with electroconvulsive therapy 55% of those given ketamine responded.',
    citations: cite(
      ['anand-2023', '55.4% responded'],
      ['wilkinson-2018', 'within one day for suicidal thoughts'],
    ),
  },
  {
    name: 'Feeling detached from body or surroundings (dissociation)',
    valence: 'neutral',
    timing: 'during',
    frequency: 'unknown',
    note: 'Floating, distance, changes of time and space. Some welcome it, some find it frightening. It fades as the medicine does.',
    citations: cite(short('dissociation among the commonest effects of an infusion'), [
      'sumner-2021',
      'all participants described changes of perception',
    ]),
  },
  {
    name: 'Calm, lightness, a wider view',
    valence: 'wanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'Some people describe connection, insight or a rest from heavy thoughts. In one study more of this went along with a better response; it does not prove that one causes the other.',
    citations: cite(
      ['sumner-2021', 'unity and insight correlated with response'],
      ['mathai-2020', 'few trials tested the link, with mixed results'],
    ),
  },
  {
    name: 'Fear, panic or loss of control',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'Anxiety is the commonest psychiatric side effect. A calm room, preparation and a person at hand help.',
    citations: cite(short('anxiety the commonest acute psychiatric side effect'), [
      'breeksema-2022',
      'overwhelming experiences, too little preparation, the value of support',
    ]),
  },
  {
    name: 'Raised blood pressure and faster pulse',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'Usually passes within the session. It is the reason for screening and for the cuff on your arm.',
    citations: cite(
      short('raised blood pressure among the commonest effects'),
      label('raised blood pressure and heart rate'),
    ),
  },
  {
    name: 'Headache, dizziness, blurred vision, nausea',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'Common and usually short-lived. Nausea is a reason to follow the clinic’s advice on eating and drinking beforehand.',
    citations: cite(
      short('headache, dizziness and blurred vision among the commonest effects'),
      label('nausea and vomiting'),
    ),
  },
  {
    name: 'Drowsiness and slowed reactions',
    valence: 'unwanted',
    timing: 'hoursAfter',
    frequency: 'unknown',
    note: 'Thinking and reactions stay slow after you feel clear again. Do not drive, cycle in traffic or sign anything important until your clinic says so; do not go home alone.',
    citations: cite(
      ['ketalar-smpc', 'leave only when recovered and with a responsible adult', 'precautions'],
      ['fda-alert-2023', 'sedation needs monitoring'],
    ),
  },
  {
    name: 'Mood that drops again',
    valence: 'unwanted',
    timing: 'hoursAfter',
    frequency: 'unknown',
    note: 'When the benefit wears off, some people feel as low as before, and disappointed. Plan for that day beforehand.',
    citations: cite(
      ['murrough-2013b', 'half of the responders had relapsed 18 days after a course'],
      ['ryan-2014', 'relief is short-lived'],
    ),
  },
  {
    name: 'Bladder damage (ketamine cystitis)',
    valence: 'unwanted',
    timing: 'longTerm',
    frequency: 'unknown',
    note: 'Pain, urgency, blood in the urine, a shrinking bladder. About a quarter of people who used ketamine recreationally in the past year had urinary symptoms, more with more use; half of those followed improved after stopping. How often it happens with treatment is not known.',
    citations: cite(
      [
        'winstock-2012',
        '26.6% of 1,285 recent users; related to dose and frequency; 51% improved on stopping',
      ],
      label('urinary and bladder symptoms with long use, including treatment'),
    ),
  },
  {
    name: 'Liver and bile duct injury',
    valence: 'unwanted',
    timing: 'longTerm',
    frequency: 'unknown',
    note: 'Reported after repeated or long-lasting doses, also under medical supervision. How often cannot be told from reports.',
    citations: cite(
      ['cotter-2021', 'case series from reports to the US regulator'],
      ['health-canada-2020', 'potential link'],
    ),
  },
  {
    name: 'Memory and thinking problems',
    valence: 'unwanted',
    timing: 'longTerm',
    frequency: 'unknown',
    note: 'Seen in people who use it often outside medicine, along with lasting dissociation. In a year-long study they were mainly found in frequent users.',
    citations: cite(['morgan-2010', 'deficits mainly in frequent users; followed for one year']),
  },
  {
    name: 'Misuse and dependence',
    valence: 'unwanted',
    timing: 'longTerm',
    frequency: 'unknown',
    note: 'Some people come to want the effect itself, need more of it, or use it to escape. In a survey 17% of recent recreational users met the criteria of dependence.',
    citations: cite(
      ['winstock-2012', '17% of recent users were dependent'],
      ['fda-alert-2023', 'abuse and misuse'],
      ['lalanne-2016', 'the authors warn that ketamine is addictive'],
    ),
  },
  {
    name: 'Poor concentration and confusion',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'Following a talk, recalling and recognising are hard for some hours. Confusion or fear that has not gone the next day is a reason to call the clinic.',
    citations: cite(label('confusion, delirium and other reactions while waking')),
  },
  {
    name: 'Double vision, unsteadiness, trembling or jerking muscles',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'The US label names them at the doses of anaesthesia. Unsteadiness is why you stay seated and do not leave alone.',
    citations: cite(label('double vision, eye movements, raised pressure in the eye, muscle tone and jerks')),
  },
  {
    name: 'Slowed breathing or a spasm of the voice box',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    severity: 'severe',
    careLevel: 'emergency',
    note: 'Rare at the doses given for depression, known from anaesthesia, and more likely with other sedatives. It is why somebody trained to manage breathing has to be near.',
    citations: cite(label('respiratory depression, apnoea and laryngospasm'), [
      'fda-alert-2023',
      'slowed breathing among the known concerns',
    ]),
  },
  {
    name: 'Accidents',
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    severity: 'severe',
    careLevel: 'emergency',
    note: 'Falls, crashes and drowning happen when nobody is there and the body does not obey. Use without supervision carries this risk; a clinic is there to prevent it.',
    citations: cite(['fda-alert-2023', 'sedation and dissociation need monitoring']),
  },
  {
    name: 'Flashbacks, and withdrawal from other people',
    valence: 'unwanted',
    timing: 'longTerm',
    frequency: 'unknown',
    note: 'Named with frequent use outside medicine. In the year-long study, frequent users reported more dissociation and odd beliefs; flashbacks were not what it measured.',
    citations: cite(['morgan-2010', 'dissociation and delusional symptoms in frequent users']),
  },
)
