import {effectTermId, reference} from '../../authoring/document.ts'
import {
  careCards as cards,
  cite,
  contraindications as contra,
  effects as list,
  interactions as pairs,
} from '../../authoring/rows.ts'

const toxic = (supports: string) => ['kalant-2001', supports] as const

export const careCards = cards(
  {
    level: 'emergency',
    heading: 'Call an ambulance now if someone who has taken MDMA:',
    items: [
      'is very hot, stiff, shaking or confused',
      'has a seizure, chest pain or cannot be woken',
      'is about to harm themselves or someone else',
    ],
    action:
      'Call your emergency number. Cool the person, stay with them, and say what was taken and when, and which medicines they take.',
    citations: cite(toxic('overheating, disturbed heart rhythm and other causes of death')),
  },
  {
    level: 'urgent',
    heading: 'Get medical advice today if, in the days after, you have:',
    items: [
      'thoughts of suicide, or a low mood that deepens',
      'a severe headache, vomiting or confusion',
      'dark urine, or yellow skin or eyes',
    ],
    action:
      'Call your doctor or the trial’s team today, and a crisis line if thoughts of suicide press. Say openly what you took: it decides the treatment.',
    citations: cite(toxic('injury of the liver and other organs')),
  },
)

export const contraindications = contra(
  {
    condition: 'Disease of the heart or blood vessels, or high blood pressure not under control',
    strength: 'relative',
    note: 'MDMA raises heart rate and blood pressure for hours. Which heart conditions the trials ruled out was not seen here; the team that offers treatment must say.',
    citations: cite(toxic('disturbed heart rhythm and strokes'), [
      'crl-2025',
      'risks for the heart among the advisers’ concerns',
    ]),
  },
  {
    condition: 'Treatment with an MAO inhibitor, now or lately',
    strength: 'absolute',
    note: 'The two together can drive serotonin up to a level that kills. See the interactions below.',
    citations: cite(['silins-2007', 'most likely to lead to a serious rise of serotonin']),
  },
)

export const interactions = pairs(
  {
    with: 'MAO inhibitors, such as phenelzine or moclobemide',
    kind: 'class',
    severity: 'avoid',
    basis: 'caseReports',
    mechanism: 'MDMA releases serotonin and these medicines stop its breakdown.',
    note: 'Serotonin syndrome can follow: overheating, stiffness, seizures, death. Of the combinations that a review ranked, this is the likeliest to do serious harm.',
    citations: cite(['silins-2007', 'highest in the hierarchy of risk']),
  },
  {
    with: 'SSRIs and similar antidepressants',
    kind: 'class',
    severity: 'caution',
    basis: 'studied',
    mechanism: 'They block the transporter through which MDMA acts.',
    note: 'They usually blunt what MDMA does. Trials had people come off them under supervision beforehand; stopping one on your own can bring withdrawal and relapse.',
    citations: cite(
      ['sarparast-2022', 'studies of healthy adults: weaker effects of MDMA with these medicines'],
      ['silins-2007', 'less likely to lead to a life-threatening rise of serotonin'],
      ['mitchell-2021', 'randomised after psychiatric medicines had been washed out'],
    ),
  },
  {
    with: 'Stimulants, such as amphetamines or cocaine',
    kind: 'class',
    severity: 'avoid',
    basis: 'caseReports',
    mechanism: 'Each raises heart rate, blood pressure and serotonin.',
    note: 'Together they add strain on the heart and raise the risk of serotonin syndrome.',
    citations: cite(['silins-2007', 'stimulants with MDMA increase the risk']),
  },
)

export const effects = list(
  {
    name: 'Feeling safe and close to others',
    term: reference(effectTermId('feeling-close-to-others')),
    valence: 'wanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'The reason why it is studied beside therapy.',
    citations: cite(['mitchell-2023', 'promotes openness and social behaviour', 'introduction']),
  },
  {
    name: 'Raised heart rate and blood pressure',
    term: reference(effectTermId('raised-blood-pressure')),
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'To be expected with MDMA, which is why a team checks the heart first and measures during the session.',
    citations: cite(toxic('excess of stimulant effects on heart and circulation')),
  },
  {
    name: 'Overheating',
    term: reference(effectTermId('overheating')),
    valence: 'unwanted',
    timing: 'during',
    frequency: 'unknown',
    note: 'The first of the causes of death that a review of use outside medicine names.',
    citations: cite(toxic('deaths from overheating')),
  },
  {
    name: 'Injury to muscles, liver or brain vessels',
    valence: 'unwanted',
    timing: 'hoursAfter',
    frequency: 'unknown',
    note: 'Reported after use outside medicine. How often it happens cannot be told from such reports.',
    citations: cite(toxic('muscle breakdown, liver failure, strokes')),
  },
)

export const checklist = [
  'I know whether what I am offered is a trial, lawful care or neither.',
  'My heart and blood pressure have been checked, and I know the result.',
  'The team knows every medicine I take, and who prescribes it has agreed to any change.',
  'I know who is with me in the session, how they are trained, and to whom I can complain.',
  'There are talks planned for the weeks after, and I have a number to call in between.',
]
