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
    note: 'Ketamine can bring on, for a few hours, experiences like those of psychosis. An expert group advises a full psychiatric assessment that asks about psychosis before a first dose.',
    citations: cite(
      ['sanacora-2017', 'assess for a history of psychosis before treatment'],
      ['ketalar-label', 'psychiatric reactions that can last days to weeks', 'section 6'],
    ),
  },
  {
    condition: 'Alcohol or drug problems, active',
    strength: 'relative',
    note: 'Ketamine can itself be misused, and with alcohol or other sedatives it can slow breathing dangerously. Trials have also tested it as a treatment of alcohol problems. Both are true: the largest such trial took people who were not drinking at the time, gave three doses under supervision, and compared therapy with teaching. That is no reason to combine the two.',
    citations: cite(
      ['sanacora-2017', 'assess for substance use before treatment'],
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
      ['ketalar-label', 'urinary and bladder symptoms', 'section 6'],
    ),
  },
  {
    condition: 'Raised pressure in the skull or in the eye',
    strength: 'caution',
    note: 'Ketamine may raise both a little. The UK label asks for caution, also with an injury or a growth in the head. How much it matters at the lower doses given for depression is debated.',
    citations: cite([
      'ketalar-smpc',
      'caution with raised pressure in skull or eye, injury of the head',
      'precautions',
    ]),
  },
  {
    condition: 'Epilepsy or seizures',
    strength: 'caution',
    note: 'Given only with care and medical oversight. Doctors also use ketamine against seizures that will not stop, under intensive care; that is another situation.',
    citations: cite(['ketalar-smpc', 'caution with seizures', 'precautions']),
  },
  {
    condition: 'Acute porphyria',
    strength: 'caution',
    note: 'A rare inherited disorder of the blood pigment. The UK label asks for caution; other pages rule ketamine out. Ask a specialist centre.',
    citations: cite(['ketalar-smpc', 'caution with acute intermittent porphyria', 'precautions']),
  },
  {
    condition: 'Children and young people',
    strength: 'caution',
    note: 'For depression ketamine has hardly been tested under 18, and the approved spray is for adults. As an anaesthetic it is given to children; some pages say “not under three years”, where the guidance they go back to speaks of babies under three months.',
    citations: cite(['spravato-label', 'not established in children; boxed warning on young people']),
  },
)
