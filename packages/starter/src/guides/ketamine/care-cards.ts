import {careCards as cards, cite} from '../../authoring/rows.ts'

export const careCards = cards(
  {
    level: 'emergency',
    heading: 'Call an ambulance now if, during or after ketamine, someone:',
    items: [
      'breathes slowly, shallowly or with pauses, or turns blue or grey',
      'cannot be woken, or keeps slipping out of reach',
      'has chest pain, a sudden severe headache, weakness on one side or a seizure',
      'is about to harm themselves or someone else',
    ],
    action:
      'Call your emergency number (911 in the United States, 999 in the United Kingdom, 112 in the European Union). Lay the person on their side, stay with them, and say what was taken and when.',
    citations: cite(
      ['fda-alert-2023', 'slowed breathing, raised blood pressure and psychiatric events'],
      ['ketalar-label', 'respiratory depression and unstable blood pressure', 'sections 5.1 and 5.3'],
    ),
  },
  {
    level: 'urgent',
    heading: 'Get medical advice today if you have:',
    items: [
      'pain on passing urine, blood in it, or a need to go far more often than usual',
      'yellow skin or eyes, dark urine or pain under the right ribs',
      'confusion, fear or strange beliefs that have not gone the day after',
      'new or stronger thoughts of suicide',
    ],
    action:
      'Call your clinic or your doctor today. Outside opening hours use your out-of-hours service. If thoughts of suicide press, call a crisis line or the emergency number.',
    citations: cite(
      [
        'ketalar-label',
        'bladder symptoms after long use, liver injury and psychiatric reactions of days to weeks',
        'sections 5.6 and 6',
      ],
      ['winstock-2012', 'urinary symptoms among people who use ketamine often'],
      ['health-canada-2020', 'liver and bile duct damage'],
    ),
  },
  {
    level: 'nonUrgent',
    heading: 'Tell your clinician at the next contact if:',
    items: [
      'the benefit fades sooner each time, or you find yourself wanting sessions for their own sake',
      'a session keeps coming back to you in a way that troubles you',
      'you start or stop another medicine, become pregnant or plan to',
      'you drink more or take other drugs',
    ],
    action:
      'Write it down and bring it up before the next dose, not after it. Pausing is always an option that you can ask for.',
    citations: cite(
      ['sanacora-2017', 'follow-up and attention to substance use'],
      ['mcintyre-2021', 'guidance on putting treatment into practice'],
    ),
  },
)
