import {cite, faq as items} from '../../authoring/rows.ts'
import {bullet, cited, paragraph, text} from '../../authoring/text.ts'
import {DURATION, durationSources} from './at-a-glance.ts'

export const faq = items(
  {
    question: 'What speaks for it, and what against?',
    answer: text(
      paragraph('For ketamine in severe depression:'),
      bullet(
        cited(
          'it can lower scores within a day',
          'fava-2020',
          'improvement within a few hours, in its introduction',
        ),
        ', where antidepressants take weeks;',
      ),
      bullet(
        'it did so in ',
        cited(
          'people whom other treatments had not helped',
          'phillips-2019',
          'adults with treatment-resistant depression',
        ),
        ';',
      ),
      bullet(
        cited('thoughts of suicide eased for up to a week', 'wilkinson-2018', '10 trials, 167 people'),
        ';',
      ),
      bullet(
        'compared with electroconvulsive therapy it was ',
        cited('not worse, and memory suffered less', 'anand-2023', '55% and 41% responded; memory after ECT'),
        '.',
      ),
      paragraph('Against it, or for care:'),
      bullet(
        'after one dose ',
        cited(
          'relief mostly fades within 7 to 10 days',
          'caddy-2015',
          'effect over one to seven days, not beyond',
        ),
        ', and doses are repeated;',
      ),
      bullet(
        cited(
          'dissociation, raised blood pressure and headache are common, and long-term safety has hardly been studied',
          'short-2018',
          'commonest effects; little on repeated dosing',
        ),
        ';',
      ),
      bullet(
        cited('some people come to misuse it', 'fda-alert-2023', 'abuse and misuse among the known concerns'),
        ', and frequent use can damage the bladder;',
      ),
      bullet(
        'it is ',
        cited('not approved for this', 'fda-alert-2023', 'not approved for any psychiatric disorder'),
        ' in the United States, often not covered, and not offered everywhere.',
      ),
      paragraph('Which of these weighs more is for you and a clinician who knows you.'),
    ),
  },
  {
    question: 'Is it legal?',
    answer: text(
      paragraph(
        'As a prescribed medicine, yes, in the United States and the United Kingdom: it is a controlled substance that doctors may prescribe. For depression that is off-label. Without a prescription, having or selling it is an offence. The rows under “Legal status” say what holds where, and when that was last checked.',
      ),
    ),
    citations: cite(['dea-1999', 'Schedule III'], ['uk-order-2014', 'Class B']),
  },
  {
    question: 'How long does it last?',
    answer: text(paragraph(DURATION)),
    citations: durationSources,
  },
  {
    question: 'How is it different from Spravato?',
    answer: text(
      paragraph(
        'Spravato is ',
        cited('esketamine, one of the two mirror-image forms', 'spravato-label', 'Spravato is esketamine'),
        ', as a nasal spray. It is approved for certain people with depression and may be given only in certified clinics, with at least two hours of observation. Ketamine is both forms together, usually by infusion, off-label, and each clinic sets its own rules. A trial that compares the two directly is registered; its result is not known here.',
      ),
    ),
  },
  {
    question: 'I drink too much. Is ketamine ruled out, or is it a treatment?',
    answer: text(
      paragraph(
        'Both answers exist, and they do not contradict each other. While someone is drinking, ',
        cited(
          'the two together can slow breathing dangerously',
          'ketalar-label',
          'with other depressants: respiratory depression, coma, death',
          'section 7.3',
        ),
        ', and ketamine can become a second problem; clinics usually say no. In research, people who were not drinking at the time were given ketamine under supervision, some with therapy, and ',
        cited(
          'had more days without alcohol over six months; how many relapsed did not differ',
          'grabski-2022',
          '10 percentage points more abstinent days; no difference in relapse',
        ),
        '. If alcohol is part of your life, say so plainly at the first appointment.',
      ),
    ),
  },
  {
    question: 'Can I have it at home?',
    answer: text(
      paragraph(
        'Some companies send compounded tablets, lozenges or sprays. The US regulator warns of the risks: these products are ',
        cited(
          'not checked for quality or effect, and nobody is there if breathing slows',
          'fda-alert-2023',
          'not evaluated; no monitoring at home',
        ),
        '. It knows of no evidence that they are safer, work better or work faster than approved medicines.',
      ),
    ),
  },
  {
    question: 'Should I change my other medicines first?',
    answer: text(
      paragraph(
        'Not on your own. Stopping a benzodiazepine, an antidepressant or a mood stabiliser suddenly can be dangerous. Give the clinic your whole list, and let it speak with the person who prescribes for you.',
      ),
    ),
    citations: cite(['andrade-2017', 'interactions known so far; sparse evidence']),
  },
  {
    question: 'Is it addictive?',
    answer: text(
      paragraph(
        'It can be. ',
        cited(
          'In a survey 17% of people who had used it recreationally in the past year were dependent',
          'winstock-2012',
          '17% of recent users',
        ),
        '. How often this happens with treatment is not known. Wanting the sessions for themselves, or needing them closer together, is a reason to stop and talk.',
      ),
    ),
  },
  {
    question: 'Infusions, or ketamine with therapy: which is right?',
    answer: text(
      paragraph(
        'No study answers that. Clinicians who have worked with infusions alone, with low doses during therapy and with higher doses hold that each suits somebody; that is experience and not evidence. ',
        cited(
          'Almost all trials in depression gave infusions',
          'fava-2020',
          'almost all earlier trials gave it into a vein, in its introduction',
        ),
        ', so what is known about benefit is mostly about those. Ask each clinic what it does, why, and what it would do if that does not help.',
      ),
    ),
  },
  {
    question: 'What does it cost, and does insurance pay?',
    answer: text(
      paragraph(
        'It differs by country, clinic and way of giving it, and we hold no figures that anybody has checked. Use that is off-label is often not covered. Ask for the price of a whole course in writing, tests and talks included, and ask your insurer before the first session. A price that must be paid at once for many sessions is a reason to wait.',
      ),
    ),
  },
  {
    question: 'How can I take part in a trial?',
    answer: text(
      paragraph(
        'Trials are listed in public registries with the conditions for taking part. Our lists show those that we know of, with the day on which their status was read; it may have changed since. Whoever runs a trial tells you what is being tested, what may go wrong and that you may stop at any time. Taking part is not treatment that is made to fit you.',
      ),
    ),
  },
  {
    question: 'Who should be trained for this, and in what?',
    answer: text(
      paragraph(
        'Expert groups make ',
        cited(
          'suggestions on the training of clinicians and on the setting',
          'sanacora-2017',
          'suggestions on selection, training, setting, follow-up and safety',
        ),
        ', and a label for anaesthetists asks for equipment for resuscitation. For therapy beside it there is no agreed certificate. Ask who trained the people in the room, who supervises them, and whether the trainer also sells something. We list a course only when we know who offers it, what it holds and who profits.',
      ),
    ),
  },
  {
    question: 'What rules of conduct should I expect?',
    answer: text(
      paragraph(
        'Consent before anything is given, with time to think. A plain answer about what is off-label. No promise of a cure. Clear words about touch, and a no that counts at any moment. A way to complain. Nobody who presses you to come back. These are the ordinary duties of clinicians; the ',
        cited(
          'consensus statement on ketamine',
          'sanacora-2017',
          'selection, informed consent, monitoring and follow-up',
        ),
        ' names several of them.',
      ),
    ),
  },
  {
    question: 'Why is ketamine called “Special K” and a party drug?',
    answer: text(
      paragraph(
        'Because it is taken outside medicine, too, for the detachment it brings. ',
        cited(
          'Of people who had used it in the past year, about a quarter had trouble with the bladder',
          'winstock-2012',
          '26.6% of 1,285 recent users had urinary symptoms',
        ),
        '. In the United States ',
        cited(
          'reports of theft and misuse led to its control in 1999',
          'dea-1999',
          'reasons for Schedule III',
        ),
        '. That history is one reason why clinics keep it locked up and watch over how often it is given.',
      ),
    ),
  },
)
