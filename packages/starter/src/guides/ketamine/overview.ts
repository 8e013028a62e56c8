import {bullet, cited, heading, paragraph, text} from '../../authoring/text.ts'

export const overview = text(
  paragraph(
    'Ketamine has been used in operating theatres for more than half a century. The World Health Organization lists it as an essential medicine and has advised against international controls, because it is ',
    cited(
      'often the only anaesthetic at hand in large parts of the world',
      'who-2015',
      'often the only anaesthetic in developing countries',
    ),
    '.',
  ),
  paragraph(
    'Since 2000 it has also been studied for depression. ',
    cited(
      'The first placebo-controlled study',
      'berman-2000',
      'first placebo-controlled study in depression',
    ),
    ' found that mood lifted within days of one infusion. Since then trials have looked at treatment-resistant depression, suicidal thoughts, post-traumatic stress, obsessive-compulsive disorder and addiction, with results that are promising in some fields and mixed in others.',
  ),
  heading('How it may work'),
  paragraph(
    'Ketamine’s best-known action is to ',
    cited('block the NMDA receptor', 'zanos-2018', 'blocks the NMDA receptor'),
    ', which answers to the messenger glutamate. How that lifts mood is not settled. Explanations under study include:',
  ),
  bullet(
    'a rise in signalling through other glutamate receptors, and with it more ',
    cited(
      'BDNF (brain-derived neurotrophic factor) and mTOR activity',
      'zanos-2018',
      'reviews BDNF and mTOR among the proposed mechanisms',
    ),
    ', which help nerve cells to connect;',
  ),
  bullet(
    cited(
      'substances that ketamine is broken down into',
      'zanos-2018',
      'reviews hydroxynorketamine as a proposed mechanism',
    ),
    ', rather than ketamine itself;',
  ),
  bullet(
    'the ',
    cited('opioid system', 'williams-2018', 'naltrexone weakened the antidepressant effect in 12 people'),
    ', on the evidence of one small and disputed study.',
  ),
  paragraph(
    'These are explanations, not promises. None of them shows that ketamine repairs the brain, and none is a reason to change another medicine without the person who prescribes it.',
  ),
  heading('Two mirror images'),
  paragraph(
    'A ketamine molecule comes in two forms that are each other’s mirror image, as hands are: S-ketamine (esketamine) and R-ketamine (arketamine). The ordinary medicine holds both in equal parts. ',
    cited('Spravato contains esketamine alone', 'spravato-label', 'Spravato is esketamine nasal spray'),
    ' and is described in a guide of its own.',
  ),
)
