import {cite, faq as items, frameworks as ways, sessionPhases as phases} from '../../authoring/rows.ts'
import {cited, paragraph, text} from '../../authoring/text.ts'

export const overview = text(
  paragraph(
    'Every molecule of ketamine exists in two mirror-image forms. Esketamine is one of them, made on its own. As a nasal spray it was the first medicine of its kind to be approved for depression: ',
    cited('in the United States in March 2019', 'fda-approval-2019', 'approval of 5 March 2019'),
    ', at first only together with an antidepressant, and since January 2025 also alone.',
  ),
  paragraph(
    'Because it can sedate, detach and be misused, it is given ',
    cited(
      'only in certified clinics, under a safety programme',
      'spravato-label',
      'available only through a restricted programme',
      'section 5',
    ),
    '. That makes it different from ketamine infusions, which are off-label and for which each clinic sets its own rules.',
  ),
  paragraph(
    'How large the benefit is remains debated. ',
    cited(
      'Critics hold that the evidence was thin: short trials and small effects',
      'gastaldon-2020',
      'commentary on the studies submitted to the US regulator',
    ),
    '. An average of a few points on a scale of 60 can hide a great deal, in both directions.',
  ),
)

export const experience = text(
  paragraph(
    'The spray often leaves an odd taste. Within minutes many people feel light, distant or as if in a dream; some feel sick or anxious. ',
    cited(
      'In one trial these effects had passed an hour and a half after the dose',
      'popova-2019',
      'side effects generally resolved by 1.5 hours',
    ),
    '. The rest of the time is waiting. From interviews about an oral form researchers drew that ',
    cited(
      'preparation, support and the setting mattered when it became too much',
      'breeksema-2022',
      'themes of 17 interviews',
    ),
    '.',
  ),
)

export const frameworks = ways({
  name: 'Nasal spray in a certified clinic',
  setting: 'A clinic that the safety programme has certified.',
  roleOfTherapy: 'None is built in. Therapy that you already have can go on.',
  whatItLooksLike:
    'More often in the first weeks and less often later. The clinic chooses the dose and the rhythm and looks regularly at whether it still helps.',
  citations: cite(
    ['spravato-label', 'restricted programme; induction and maintenance'],
    ['daly-2019', 'after stable remission, dosing was continued at wider intervals'],
  ),
})

export const sessionPhases = phases(
  {
    name: 'Before',
    what: 'History, medicines, blood pressure, a pregnancy test where it applies. You arrange to be taken home.',
    questions: ['What has to be true for us to stop?', 'What will it cost me, and who pays?'],
    citations: cite(['spravato-label', 'assess blood pressure before dosing']),
  },
  {
    name: 'The session',
    what: 'You spray it yourself under supervision and rest. Staff check blood pressure and watch you for at least two hours and until you are steady.',
    questions: ['Who is in the room?', 'How do I call for help?'],
    citations: cite(['spravato-label', 'monitoring after each dose', 'sections 5.1 and 5.2']),
  },
  {
    name: 'Afterwards',
    what: 'Somebody takes you home. No driving and no dangerous work until the next day, after a night’s sleep.',
    questions: ['Whom do I call tonight if I feel worse?'],
    citations: cite(['spravato-label', 'no driving until the next day after restful sleep']),
  },
)

export const checklist = [
  'I know why esketamine is suggested and which alternatives there are.',
  'The clinic has a full list of my medicines and knows about alcohol and other substances.',
  'Somebody takes me home each time, and I do not drive until the next day.',
  'We have agreed when we look at whether it helps, and when we stop.',
]

export const faq = items(
  {
    question: 'Does it prevent suicide?',
    answer: text(
      paragraph(
        'That has not been shown. It is approved for depressive symptoms in adults who also have acute suicidal thoughts, but ',
        cited(
          'the US label says that prevention of suicide, or a reduction of suicidal thoughts, has not been demonstrated',
          'spravato-label',
          'limitations of use',
        ),
        '. If you are in danger now, use the helplines on this page.',
      ),
    ),
  },
  {
    question: 'Can I take it without an antidepressant?',
    answer: text(
      paragraph(
        'In the United States it may be given alone since January 2025. ',
        cited(
          'In a trial of 378 people without an antidepressant, scores fell 5 to 7 points more than with a placebo spray',
          'janik-2025',
          'differences of 5.1 and 6.8 points at day 28',
        ),
        '. In the European Union it is given together with another antidepressant.',
      ),
    ),
  },
)
