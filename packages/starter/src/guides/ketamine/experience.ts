import {cited, heading, paragraph, text} from '../../authoring/text.ts'

export const experience = text(
  paragraph(
    'No two sessions are alike, and the same person can have an easy one and a hard one. What follows comes from interviews in studies; the doses there were chosen and given by a clinic.',
  ),
  heading('During the session'),
  paragraph(
    'People often describe floating, or watching themselves from a distance. Time stretches or jumps. Sounds and colours change. In one study ',
    cited(
      'everyone described changes in perception',
      'sumner-2021',
      'all participants had perceptual changes',
    ),
    '; many also spoke of losing control and of moods that came and went quickly. Speaking can be hard. Most of it has passed when the medicine has.',
  ),
  heading('What can be good'),
  paragraph(
    'Quiet. A rest from circling thoughts. A sense of belonging, or a problem seen from outside. ',
    cited(
      'Some changes of outlook were still described three weeks later',
      'sumner-2021',
      'interviews three weeks or more after ketamine',
    ),
    ', by some and not by all.',
  ),
  heading('What can be hard'),
  paragraph(
    'Fear of not coming back, of dying, of going mad. Old memories. Nausea. People who were given an oral form of esketamine told researchers that sessions ',
    cited(
      'could overwhelm, that they had been prepared too little, and that a calm room and a kind person made the difference',
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
