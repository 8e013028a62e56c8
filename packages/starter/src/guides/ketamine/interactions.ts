import {cite, interactions as rows} from '../../authoring/rows.ts'

const label = (supports: string, section = 'section 7') => ['ketalar-label', supports, section] as const

export const interactions = rows(
  {
    with: 'Alcohol',
    kind: 'substance',
    severity: 'avoid',
    basis: 'label',
    mechanism: 'Both depress the central nervous system, and the effects add up.',
    note: 'Together they can cause deep sedation, vomiting while drowsy, and dangerously slow breathing. Clinics ask people not to drink around a session.',
    citations: cite(
      label(
        'with other depressants of the nervous system: profound sedation, respiratory depression, coma, death',
        'section 7.3',
      ),
    ),
  },
  {
    with: 'Opioids, such as morphine, oxycodone or methadone',
    kind: 'class',
    severity: 'avoid',
    basis: 'label',
    mechanism: 'Both can slow breathing and deepen sedation.',
    note: 'Outside a hospital the combination is dangerous. Where someone takes an opioid for pain or as a substitute, the prescribers need to plan together.',
    citations: cite(
      label('opioid analgesics: profound sedation, respiratory depression; longer recovery', 'section 7.3'),
    ),
  },
  {
    with: 'Benzodiazepines, such as diazepam or lorazepam',
    kind: 'class',
    severity: 'caution',
    basis: 'label',
    mechanism: 'Both sedate; how they act on the benefit is not understood.',
    note: 'They deepen sedation and may weaken the antidepressant effect. Never stop one suddenly: withdrawal can be dangerous. Ask the person who prescribes it.',
    citations: cite(label('benzodiazepines: profound sedation, respiratory depression', 'section 7.3'), [
      'andrade-2017',
      'may diminish the antidepressant benefit; evidence is sparse',
    ]),
  },
  {
    with: 'Stimulants and other medicines that raise blood pressure',
    kind: 'class',
    severity: 'monitor',
    basis: 'label',
    mechanism: 'Both raise blood pressure and pulse.',
    note: 'Includes medicines for attention problems, some decongestants, cocaine and amphetamines. Blood pressure needs to be watched closely.',
    citations: cite(label('sympathomimetics: monitor vital signs closely', 'section 7.2')),
  },
  {
    with: 'Theophylline and aminophylline',
    kind: 'class',
    severity: 'avoid',
    basis: 'label',
    mechanism: 'Together they may lower the threshold for seizures.',
    note: 'These asthma medicines are rare today. The US label says not to combine them with ketamine.',
    citations: cite(label('may lower the seizure threshold: do not combine', 'section 7.1')),
  },
  {
    with: 'Lamotrigine',
    kind: 'substance',
    severity: 'unknown',
    basis: 'studied',
    mechanism: 'It dampens signalling by glutamate.',
    note: 'It may soften ketamine’s effects on perception. Whether it weakens the benefit is not known. Do not stop it on your own.',
    citations: cite(['andrade-2017', 'may reduce adverse effects; effect on benefit unknown']),
  },
  {
    with: 'Naltrexone',
    kind: 'substance',
    severity: 'unknown',
    basis: 'studied',
    mechanism: 'It blocks opioid receptors.',
    note: 'In one small study it weakened ketamine’s effect on depression. How to read that study is disputed. Tell your clinic if you take it.',
    citations: cite(['williams-2018', 'attenuated the antidepressant effect in 12 people']),
  },
  {
    with: 'Common antidepressants, such as SSRIs',
    kind: 'class',
    severity: 'monitor',
    basis: 'studied',
    note: 'Trials mostly left them unchanged, and they probably neither add risk nor weaken the effect.',
    citations: cite(
      ['andrade-2017', 'most conventional antidepressants can probably be combined'],
      ['fava-2020', 'given on top of stable antidepressants'],
    ),
  },
  {
    with: 'MAO inhibitors, such as tranylcypromine',
    kind: 'class',
    severity: 'monitor',
    basis: 'label',
    mechanism: 'Both may raise blood pressure.',
    note: 'There is little experience with the combination. The US label of esketamine asks for close watch on blood pressure.',
    citations: cite(['spravato-label', 'may raise blood pressure with MAO inhibitors', 'section 7']),
  },
)
