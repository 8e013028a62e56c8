import {cite, contraindications as rows} from '../../authoring/rows.ts'

const smpc = (supports: string) => ['ketalar-smpc', supports, 'contraindications'] as const

export const contraindications = rows(
  {
    condition: 'A rise in blood pressure would be dangerous',
    strength: 'absolute',
    note: 'Ketamine raises blood pressure and pulse for a time. The UK label rules it out where that could do serious harm, as with severe heart disease. High blood pressure that is not under control has to be treated first.',
    citations: cite(
      smpc(
        'not where raised blood pressure is a serious hazard, nor with severe coronary or myocardial disease',
      ),
      ['fda-alert-2023', 'raises blood pressure'],
    ),
  },
  {
    condition: 'A past stroke or injury to the brain',
    strength: 'absolute',
    note: 'The UK label rules it out after a stroke or brain injury. What this means long afterwards, and at lower doses, is for a specialist to judge.',
    citations: cite(smpc('not with cerebrovascular accident or cerebral trauma')),
  },
  {
    condition: 'Pre-eclampsia or eclampsia',
    strength: 'absolute',
    note: 'High blood pressure of pregnancy makes a further rise dangerous for mother and child.',
    citations: cite(smpc('not with eclampsia or pre-eclampsia')),
  },
  {
    condition: 'Allergy to ketamine',
    strength: 'absolute',
    note: 'Severe allergic reactions have been reported.',
    citations: cite(smpc('not with hypersensitivity'), [
      'ketalar-label',
      'anaphylaxis has been reported',
      'section 6',
    ]),
  },
  {
    condition: 'Pregnancy and breastfeeding',
    strength: 'relative',
    note: 'For depression it is usually not given in pregnancy: what it does to an unborn child is not known well enough. The approved nasal spray carries the same warning. Ask for a pregnancy test and about contraception.',
    citations: cite([
      'spravato-label',
      'may harm an unborn child; not recommended in pregnancy or while breastfeeding',
    ]),
  },
  {
    condition: 'Psychosis, now or in the past',
    strength: 'relative',
    note: 'Ketamine can bring on, for a while, experiences like those of psychosis; the US label tells of psychiatric reactions that lasted days to weeks. Experts ask that patients be selected with care: say openly what you or your family have lived through.',
    citations: cite(
      ['sanacora-2017', 'suggestions on the selection of patients'],
      ['ketalar-label', 'psychiatric reactions that can last days to weeks', 'section 6'],
    ),
  },
  {
    condition: 'Alcohol or drug problems, active',
    strength: 'relative',
    note: 'Ketamine can itself be misused, and with alcohol or other sedatives it can slow breathing dangerously. Trials have also tested it as a treatment of alcohol problems. Both are true: the largest such trial took people who were not drinking at the time, gave three doses under supervision, and compared therapy with teaching. That is no reason to combine the two.',
    citations: cite(
      ['sanacora-2017', 'suggestions on the selection of patients'],
      ['ketalar-label', 'with other depressants: deep sedation, slowed breathing, coma', 'section 7.3'],
      ['grabski-2022', 'tested in alcohol use disorder under supervision, with therapy'],
    ),
  },
  {
    condition: 'Disease of the bladder, liver or bile ducts',
    strength: 'caution',
    note: 'Repeated doses have been linked with damage to each of them. Ask which tests are done before a course and during it.',
    citations: cite(
      ['cotter-2021', 'liver and bile duct injury after repeated supervised ketamine'],
      ['health-canada-2020', 'potential link with liver and bile duct damage'],
      ['ketalar-label', 'bladder symptoms in people with a history of long use or misuse', 'section 6'],
    ),
  },
  {
    condition: 'Raised pressure in the skull or in the eye',
    strength: 'caution',
    note: 'The US label warns of raised pressure of the fluid around the brain, and reports raised pressure in the eye. How much it matters at the lower doses given for depression was not found in what we could read: ask.',
    citations: cite([
      'ketalar-label',
      'warning on the pressure of cerebrospinal fluid; raised pressure in the eye among the reactions',
      'sections 5 and 6',
    ]),
  },
  {
    condition: 'Epilepsy or seizures',
    strength: 'caution',
    note: 'The US label reports movements that resemble a seizure, and a risk together with theophylline. What this means for people with epilepsy was not found in what we could read: ask your neurologist. Doctors also use ketamine against seizures that will not stop, under intensive care; that is another situation.',
    citations: cite(
      ['ketalar-label', 'spasms that resemble a seizure', 'section 6'],
      ['espinosa-2023', 'use of ketamine in status epilepticus: mostly retrospective case series'],
    ),
  },
  {
    condition: 'Acute porphyria',
    strength: 'caution',
    note: 'A rare inherited disorder of the blood pigment. A course for anaesthetists names it as a reason to think twice; we found no more than that. Ask a specialist centre.',
    citations: cite(['esafe-ketamine', 'acute porphyria among the relative contraindications']),
  },
  {
    condition: 'Children and young people',
    strength: 'caution',
    note: 'For depression ketamine has hardly been tested under 18, and the approved spray is for adults. As an anaesthetic it is given to children; some pages say “not under three years”, where an encyclopaedia’s article speaks of babies under three months.',
    citations: cite(
      ['spravato-label', 'not approved for children; boxed warning on young people'],
      ['wikipedia-ketamine', 'age under three months among the contraindications'],
    ),
  },
)
