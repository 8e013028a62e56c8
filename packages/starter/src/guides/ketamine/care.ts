import {cite, frameworks as ways, sessionPhases as phases} from '../../authoring/rows.ts'

export const frameworks = ways(
  {
    name: 'As a medicine alone',
    setting: 'A hospital or infusion clinic.',
    roleOfTherapy: 'None is built in. Any therapy you already have goes on elsewhere.',
    whatItLooksLike:
      'A series of infusions or injections, watched by nursing staff, judged by scores of depression. This is how most randomised trials were done, so most of the evidence belongs here.',
    citations: cite(
      ['phillips-2019', 'a course of infusions without therapy'],
      ['anand-2023', 'infusions compared with ECT'],
    ),
  },
  {
    name: 'As a medicine with therapy beside it',
    setting: 'A clinic together with a therapist’s practice.',
    roleOfTherapy:
      'Sessions of a known therapy, such as cognitive behavioural therapy, in the days and weeks after.',
    whatItLooksLike:
      'The therapist uses the time of relief to practise what keeps people well. One small trial in depression found no clear difference on its main measure and a benefit on a self-rated one.',
    citations: cite(
      [
        'wilkinson-2021',
        'therapy after ketamine: no difference on the main scale, a benefit on a self-rated one',
      ],
      ['grabski-2022', 'ketamine with relapse-prevention therapy in alcohol use disorder'],
    ),
  },
  {
    name: 'Ketamine-assisted psychotherapy',
    setting: 'A therapy room with medical cover.',
    roleOfTherapy:
      'The therapist is present; preparation, the session and the talks afterwards are one treatment.',
    whatItLooksLike:
      'Couch, eyeshades and music, at times a higher dose than in trials of depression. Clinics report improvement, but mostly without a comparison group, so it cannot be said what the therapy adds.',
    citations: cite(
      ['dore-2019', '235 patients, no comparison group'],
      ['drozdz-2022', 'a review: possible benefit, and more research is needed'],
    ),
  },
)

export const sessionPhases = phases(
  {
    name: 'Screening',
    what: 'A clinician takes your history, medicines and substance use, measures blood pressure, and asks about heart, brain, bladder, liver, pregnancy and psychosis. You should hear about alternatives, including those you have not tried.',
    questions: [
      'Who decides whether this is right for me, and what are their qualifications?',
      'Which tests do you do before the first dose, and which during a course?',
      'What would make you say no?',
    ],
    citations: cite(
      ['sanacora-2017', 'suggestions on the selection of patients'],
      ['mcintyre-2021', 'guidance on putting treatment into practice'],
    ),
  },
  {
    name: 'Preparation',
    what: 'You learn what may happen, agree on what you hope for and what you fear, and on how to ask for help during the session. You arrange who takes you home and who is there that evening.',
    questions: [
      'Is this use approved or off-label, and what does that mean for my consent?',
      'What happens if I panic or want to stop?',
      'What will it cost, and what happens if it does not help?',
    ],
    citations: cite(
      ['sanacora-2017', 'informed consent among its safeguards'],
      ['breeksema-2022', 'patients wished for better preparation'],
    ),
  },
  {
    name: 'The session',
    what: 'Staff measure blood pressure, oxygen and alertness before, during and after. In trials an infusion took about 40 minutes. Somebody trained to manage breathing should be within reach the whole time.',
    questions: [
      'Who is in the room, and who can act if my breathing slows?',
      'How often do you measure blood pressure?',
      'May somebody I trust stay with me?',
    ],
    citations: cite(
      ['ketalar-smpc', 'equipment for resuscitation ready for use', 'precautions'],
      ['fava-2020', 'infusions over 40 minutes'],
    ),
  },
  {
    name: 'Recovery',
    what: 'You rest until you are steady and clear. You do not leave alone and do not drive. For the approved nasal spray the US label asks for at least two hours of observation; ask what your clinic does.',
    questions: ['How do you decide that I may leave?', 'Whom do I call tonight if something is wrong?'],
    citations: cite(
      ['ketalar-smpc', 'leave recovered and with a responsible adult', 'precautions'],
      ['spravato-label', 'observe for at least two hours', 'sections 5.1 and 5.2'],
    ),
  },
  {
    name: 'The days and weeks after',
    what: 'You and your team look at what changed, what did not, and what comes next. Talking a session through (integration) is widely recommended and many find it helpful; whether it makes the benefit last has hardly been tested.',
    questions: [
      'How and when will we judge whether it works?',
      'What is the plan for the day the benefit fades?',
      'When do we stop?',
    ],
    citations: cite(
      ['wilkinson-2021', 'one small randomised trial of therapy afterwards'],
      ['drozdz-2022', 'more research is needed'],
    ),
  },
)

export const checklist = [
  'I have had a medical and a psychiatric assessment, and heard a reason why ketamine is being considered now.',
  'I know whether this use is approved or off-label.',
  'The clinic has a full list of my medicines, and of alcohol and other substances.',
  'I know who is with me during the session and how they would handle trouble with breathing or blood pressure.',
  'I have somebody to take me home and to be there that evening; I do not drive until I am told that I may.',
  'We have agreed how to tell whether it works, how many sessions come first, and when we stop.',
  'I know whom to call at night, and I have a plan for the day the benefit fades.',
  'If one of these is missing, I can wait and ask again.',
]
