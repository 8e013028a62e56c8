import {cited, paragraph, text} from '../authoring/text.ts'
import type {ConditionRow} from './rows.ts'

/** Trauma, fear, compulsion, dependence, pain, and what the seeds of this field name beside them. */
export const otherConditions: ConditionRow[] = [
  {
    evidence: [
      'claim-ketamine-in-post-traumatic-stress-the-trials-disagree-one',
      'claim-mdma-with-the-same-therapy-in-both-groups-symptoms',
    ],
    slug: 'post-traumatic-stress',
    title: 'Post-traumatic stress disorder',
    meshId: 'D013313',
    synonyms: ['PTSD'],
    registryTerms: [
      'Posttraumatic Stress Disorder',
      'Post-traumatic Stress Disorder',
      'PTSD',
      'Stress Disorders, Post-Traumatic',
    ],
    deck: 'When something terrible keeps happening in the mind after it is over.',
    summary:
      'Memories that force themselves back, avoidance, being on guard and feeling numb, for more than a month after a trauma. Trials of ketamine disagree with each other. Two late trials of MDMA with therapy found a larger fall of symptoms than therapy with placebo; the US regulator found them insufficient and did not approve it.',
    substances: ['ketamine', 'mdma'],
    related: ['depression', 'anxiety'],
    overview: text(
      paragraph(
        'Of ketamine, ',
        cited(
          'one trial with 30 people favoured six infusions over midazolam',
          'feder-2021',
          '67% and 20% responded',
        ),
        ', and ',
        cited(
          'a larger one with 158 veterans and service members found no benefit over placebo',
          'abdallah-2022',
          'no difference on symptoms of PTSD',
        ),
        '. Of MDMA with therapy, ',
        cited(
          'symptoms fell by 23.7 points, and by 14.8 with placebo and the same therapy',
          'mitchell-2023',
          'CAPS-5, 104 people',
        ),
        '.',
      ),
    ),
  },
  {
    slug: 'obsessive-compulsive',
    title: 'Obsessive-compulsive disorder',
    meshId: 'D009771',
    synonyms: ['OCD'],
    registryTerms: ['Obsessive-Compulsive Disorder', 'Obsessive Compulsive Disorder', 'OCD'],
    deck: 'Thoughts that intrude, and acts that must be repeated to be rid of them.',
    summary:
      'Ask first about the treatments that are known to help. On ketamine there are a case report, a crossover trial and an open-label study that added cognitive behavioural therapy, all from one group. That is enough for a question and not for an answer. The US regulator has approved ketamine for no psychiatric condition, this one included.',
    substances: ['ketamine'],
    related: ['anxiety'],
    overview: text(
      paragraph(
        'The studies are ',
        cited('one case report', 'rodriguez-2011', 'obsessions eased after an infusion'),
        ', ',
        cited('a crossover trial to prove the concept', 'rodriguez-2013', 'randomised crossover trial'),
        ' and ',
        cited('an open-label study with exposure-based therapy', 'rodriguez-2016', 'open-label trial'),
        '.',
      ),
    ),
  },
  {
    slug: 'anxiety',
    substances: ['ketamine'],
    title: 'Anxiety disorders',
    meshId: 'D001008',
    synonyms: ['generalised anxiety disorder', 'social anxiety'],
    registryTerms: [
      'Anxiety',
      'Anxiety Disorders',
      'Generalized Anxiety Disorder',
      'Anxiety Generalized',
      'Social Anxiety',
    ],
    deck: 'Fear and worry that no longer fit the danger and keep a person from living.',
    summary:
      'Several treatments exist; a doctor can say which come first. One trial of LSD in generalised anxiety found a fall of scores after a single dose, and larger trials are registered; their results were not seen when this page was written. For ketamine, a trial in social anxiety is registered; we have not seen its result.',
    related: ['depression', 'illness-distress', 'post-traumatic-stress'],
    overview: text(
      paragraph(
        'In one trial ',
        cited(
          'a single dose of LSD lowered anxiety scores about 7.6 points more than placebo after four weeks',
          'robison-2025',
          '198 people, week 4',
        ),
        '. In another, ',
        cited(
          'trait anxiety was lower 16 weeks after the last session',
          'holze-2023',
          'with and without a life-threatening illness',
        ),
        '. LSD is not an approved medicine.',
      ),
    ),
  },
  {
    slug: 'illness-distress',
    title: 'Distress with a life-threatening illness',
    synonyms: ['end-of-life anxiety', 'existential distress', 'demoralisation'],
    registryTerms: [
      'Distress',
      'Existential distress',
      'Advanced Cancer',
      'Anxiety Associated With a Life-threatening Illness',
    ],
    deck: 'Fear, grief and loss of meaning when an illness may end one’s life.',
    summary:
      'Palliative teams, talking therapy and company are what is offered today. Small randomised trials gave psilocybin to people with cancer; one found that anxiety and depression had eased and were still eased after six and a half months. They had few participants. Trials with MDMA and LSD are registered for the same distress.',
    substances: ['psilocybin', 'mdma'],
    related: ['anxiety', 'depression'],
    overview: text(
      paragraph(
        'The trials had ',
        cited('51', 'griffiths-2016', '51 people with life-threatening cancer'),
        ', ',
        cited('29', 'ross-s-2016', '29 people with cancer; still eased after six and a half months'),
        ' and ',
        cited('12', 'grob-2011', '12 people with advanced cancer'),
        ' participants.',
      ),
    ),
  },
  {
    evidence: ['claim-ketamine-in-alcohol-use-disorder-three-infusions-with-or'],
    slug: 'alcohol-use-disorder',
    title: 'Alcohol use disorder',
    meshId: 'D000437',
    synonyms: ['alcoholism', 'alcohol dependence'],
    registryTerms: [
      'Alcohol Use Disorder',
      'Severe Alcohol Use Disorder',
      'Alcohol Dependence',
      'Alcoholism',
    ],
    deck: 'When drinking goes on in spite of the harm. Both a reason for caution with ketamine and a question of research.',
    summary:
      'Withdrawal from alcohol can be dangerous: do not stop suddenly on your own. In a trial with people who were not drinking at the start, three ketamine infusions were followed by more days without alcohol over six months; how many relapsed did not differ. While somebody is drinking, ketamine and alcohol together can slow breathing. Psilocybin with therapy has been studied too.',
    substances: ['ketamine', 'psilocybin'],
    related: ['cocaine-use-disorder', 'opioid-use-disorder'],
    overview: text(
      paragraph(
        'In the largest trial of ketamine, ',
        cited(
          '96 people who were not drinking had about 10 percentage points more days without alcohol over six months than with placebo',
          'grabski-2022',
          'relapse did not differ',
        ),
        '. ',
        cited(
          'With alcohol in the body the same medicine can slow breathing',
          'ketalar-label',
          'with other depressants: respiratory depression',
        ),
        '. ',
        cited(
          'Psilocybin with psychotherapy was compared with placebo',
          'bogenschutz-2022',
          'its title: a randomised trial against placebo',
        ),
        '; we hold no figure of its result.',
      ),
    ),
  },
  {
    slug: 'cocaine-use-disorder',
    title: 'Cocaine use disorder',
    meshId: 'D019970',
    synonyms: ['cocaine dependence'],
    registryTerms: ['Cocaine Dependence', 'Cocaine Use Disorder', 'Cocaine-Related Disorders'],
    deck: 'Dependence on cocaine. One research group has studied single ketamine infusions.',
    summary:
      'One group in the United States has tested single infusions of ketamine in the laboratory and, in a randomised trial, together with a mindfulness-based programme. The studies come from that one group, and cocaine and ketamine both raise blood pressure. The US regulator has approved ketamine for no condition of the mind.',
    substances: ['ketamine'],
    related: ['alcohol-use-disorder', 'opioid-use-disorder'],
    overview: text(
      paragraph(
        'One group studied ',
        cited(
          'whether the experience matters for the effect',
          'dakwar-2014a',
          'laboratory study of infusions',
        ),
        ' and ',
        cited(
          'an infusion together with a mindfulness-based programme',
          'dakwar-2019',
          'randomised trial in cocaine dependence',
        ),
        '.',
      ),
    ),
  },
  {
    slug: 'opioid-use-disorder',
    title: 'Opioid use disorder',
    meshId: 'D009293',
    synonyms: ['opioid dependence', 'heroin dependence'],
    registryTerms: ['Opioid Use Disorder', 'Opioid-use Disorder', 'Opioid Dependence'],
    deck: 'Dependence on heroin or other opioids, for which effective treatment exists.',
    summary:
      'Effective treatment exists: ask a doctor or a drug service for it first. On ketamine there is one case report of a woman who came off opioids, whose own doctors warn that ketamine can be addictive, and trials are registered. Ketamine with an opioid can slow breathing dangerously outside a hospital. Ibogaine, offered in some countries, can stop the heart.',
    substances: ['ketamine'],
    related: ['alcohol-use-disorder', 'cocaine-use-disorder'],
    overview: text(
      paragraph(
        cited(
          'One patient came off opioids with oral ketamine',
          'lalanne-2016',
          'case report; the authors warn that ketamine is addictive',
        ),
        '. ',
        cited(
          'Ibogaine lengthens the heart’s electrical recovery and can bring on a fatal rhythm',
          'brunt-2026',
          'review of prolonged QT interval and ventricular arrhythmias',
        ),
        '.',
      ),
    ),
  },
  {
    slug: 'chronic-pain',
    title: 'Chronic pain',
    meshId: 'D059350',
    registryTerms: ['Chronic Pain', 'Pain'],
    deck: 'Pain that stays for more than three months. This library covers ketamine for the mind, not for pain.',
    summary:
      'Ketamine is used against pain in hospitals, also where depression and pain come together. This library keeps to mental health: its trial lists leave out studies of pain and anaesthesia, and it makes no statement on how well ketamine works against pain. Ask your doctor or a pain clinic.',
    substances: ['ketamine'],
    related: ['depression'],
  },
  {
    slug: 'anorexia-nervosa',
    title: 'Anorexia nervosa',
    meshId: 'D000856',
    synonyms: ['anorexia'],
    registryTerms: ['Anorexia Nervosa'],
    deck: 'Fear of weight and a body that is starved. Research with these substances has only begun.',
    summary:
      'Anorexia nervosa is dangerous and needs a team that knows it. One small open-label study gave a single dose of psilocybin to women with anorexia to learn whether it could be done; it had no comparison group. Libraries name ketamine for anorexia, too; we know of no trial that we could cite.',
    substances: ['psilocybin'],
    overview: text(
      paragraph(
        'It was ',
        cited('an open-label study of whether it could be done', 'peck-2023', 'phase 1 feasibility study'),
        ', without a comparison group.',
      ),
    ),
  },
  {
    slug: 'relational-difficulties',
    substances: ['ketamine'],
    title: 'Long-standing difficulties in relationships',
    meshId: 'D010554',
    synonyms: ['personality disorders', 'chronic relational problems'],
    registryTerms: ['Personality Disorders'],
    deck: 'Named by some libraries as a field for ketamine. We found no result to cite.',
    summary:
      'Patterns of feeling and relating that cause suffering for years are treated with psychotherapy made for them. Some pages list such difficulties, or personality disorders, among uses of ketamine. One trial in borderline personality disorder is registered; we have not seen its result and found no other, so we say nothing about benefit. It stands here so that a reader who looks for it finds that answer.',
    related: ['depression'],
  },
]
