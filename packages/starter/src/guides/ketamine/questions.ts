import {cite, faq as items} from '../../authoring/rows.ts'
import {cited, paragraph, text} from '../../authoring/text.ts'
import {DURATION, durationSources} from './at-a-glance.ts'

export const faq = items(
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
)
