import {cited, heading, paragraph, text} from '../../authoring/text.ts'

export const experience = text(
  paragraph(
    'What follows leans on interviews in studies, where a source is named; the rest is what people who write about ketamine commonly tell, and nobody has counted it.',
  ),
  heading('During the session'),
  paragraph(
    'People often describe floating, or watching themselves from a distance. Time stretches or jumps. Sounds and colours change. In one study ',
    cited(
      'everyone described changes in perception',
      'sumner-2021',
      'all participants had perceptual changes',
    ),
    '; other themes were losing control and changes of mood. Speaking can be hard. The strangeness fades as the medicine does.',
  ),
  heading('What can be good'),
  paragraph(
    'Quiet. A rest from circling thoughts. A sense of belonging, or a problem seen from outside. In interviews three weeks or more later people still described ',
    cited(
      'changes in how they saw life, other people and their problems',
      'sumner-2021',
      'second interviews, at least three weeks after ketamine',
    ),
    '.',
  ),
  heading('What can be hard'),
  paragraph(
    'Fear of not coming back, of dying, of going mad. Old memories. Nausea. People who were given an oral form of esketamine told researchers that sessions ',
    cited(
      'could overwhelm, that they had been prepared too little, and that support and the setting mattered',
      'breeksema-2022',
      'themes of 17 interviews',
    ),
    '. If it gets hard, say so or raise a hand: staff can sit with you, and can stop an infusion.',
  ),
  heading('Does the experience matter?'),
  paragraph(
    'Nobody knows. A review found that ',
    cited(
      'most trials never asked, and that three of the eight that did saw a link',
      'mathai-2020',
      'three of eight studies (37.5%) found a link with response',
    ),
    ' between the altered state and the relief that followed. An intense session is no sign that it works, and a dull one no sign that it does not.',
  ),
)
