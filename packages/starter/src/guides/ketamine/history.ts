import {cite, timeline as events} from '../../authoring/rows.ts'

export const timeline = events(
  {
    date: '1958',
    title: 'Its forerunner is tried in people',
    body: 'A first paper on phencyclidine (PCP) in people appears. It works as an anaesthetic, but some wake up in a delirium that can be terrifying and last for hours. A shorter-acting relative is looked for.',
    citations: cite(
      ['greifenstein-1958', 'the paper; its text was not read'],
      ['the-scientist-ketamine', 'delirium after PCP, at times terrifying, and the search that followed'],
    ),
  },
  {
    date: '1962',
    title: 'Made for the first time',
    body: 'The chemist Calvin Stevens, working from phencyclidine (PCP), makes ketamine. Its development code is CI-581.',
    citations: cite(
      ['wikipedia-ketamine', 'made by Calvin L. Stevens in 1962; code CI-581; derived from PCP'],
      ['crains-ketamine', 'first made in 1962'],
    ),
  },
  {
    date: '1964',
    title: 'First given to people',
    body: 'The first volunteers are prisoners: how freely they could consent is a question that nobody would leave open today.',
    citations: cite(
      ['crains-ketamine', 'given to volunteer prisoners two years after 1962'],
      ['domino-1965', '20 volunteers from a prison population'],
      ['domino-2010', 'first given to people in 1964, as its author tells'],
    ),
  },
  {
    date: '1965',
    title: 'A new kind of anaesthesia has a name',
    body: 'Domino, Chodoff and Corssen publish what CI-581 does in people, its effects on blood pressure and mind included, and propose the words “dissociative anaesthetic”.',
    citations: cite(['domino-1965', 'first published human pharmacology; proposes the term']),
  },
  {
    date: '1963',
    title: 'Patented in Belgium',
    body: 'The patent in the United States follows three years later.',
    citations: cite(['drugwarfacts', '1962 synthesis, 1963 Belgian patent, US three years later']),
  },
  {
    date: '1970',
    title: 'Approved in the United States as an anaesthetic',
    body: 'It is used in people and in animals, and wherever anaesthesia must do without much equipment.',
    citations: cite(['spravato-label', 'initial US approval of ketamine in 1970', 'header']),
  },
  {
    date: '1970',
    title: 'An anaesthetic for the field',
    body: 'After its approval it is given to wounded American soldiers in Vietnam, because it works without much equipment and keeps breathing and circulation going.',
    citations: cite(
      ['wikipedia-ketamine', 'first given to American soldiers during the Vietnam War'],
      ['li-2016', 'keeps heart and breathing stable while it sedates and relieves pain'],
      ['bunk-ketamine', 'first widespread use in the Vietnam War, with little equipment'],
    ),
  },
  {
    date: '1978',
    title: 'Two books of self-experiments',
    body: 'John Lilly and Marcia Moore write about taking ketamine themselves.',
    citations: cite(['wikipedia-ketamine', 'Lilly and Moore wrote about their experiences']),
  },
  {
    date: '1985',
    title: 'On the list of essential medicines',
    body: 'The World Health Organization adds ketamine to its list.',
    citations: cite(['who-2015', 'on the list since 1985']),
  },
  {
    date: '1997',
    title: 'Ten years of “ketamine psychedelic therapy” are reviewed',
    body: 'Krupitsky and Grinenko look back on ten years of research. The paper itself was not read for this library, and its year is still to be checked.',
    citations: cite(['krupitsky-1997', 'its title: ten years of research']),
  },
  {
    date: '1999-08-12',
    title: 'Schedule III in the United States',
    body: 'After reports of theft and misuse it becomes a controlled substance.',
    citations: cite(['dea-1999', 'final rule, effective 12 August 1999']),
  },
  {
    date: '2000',
    title: 'First placebo-controlled study in depression',
    body: 'A small study finds that mood lifts within days of one infusion.',
    citations: cite(['berman-2000', 'first placebo-controlled study']),
  },
  {
    date: '2014-06-10',
    title: 'Class B in the United Kingdom',
    body: 'Moved up from Class C, on the recommendation of the government’s advisers.',
    citations: cite(
      ['uk-order-2014', 'the order of 10 June 2014, on the advisers’ recommendation'],
      ['acmd-2026', 'reclassified to Class B in 2014'],
    ),
  },
  {
    date: '2015-12',
    title: 'WHO advises against international control',
    body: 'For the fourth time since 2006: controls could take away the only anaesthetic that many hospitals have.',
    citations: cite(['who-2015', 'recommendation of December 2015']),
  },
  {
    date: '2019-03-05',
    title: 'Esketamine nasal spray approved',
    body: 'The US regulator approves Spravato, one mirror-image form of ketamine, for treatment-resistant depression, under a restricted programme. Ketamine itself stays off-label.',
    citations: cite(['fda-approval-2019', 'approval of 5 March 2019']),
  },
  {
    date: '2020-06-10',
    title: 'Canada warns of liver damage',
    body: 'Health Canada finds a potential link between ketamine and damage to the liver and bile ducts.',
    citations: cite(['health-canada-2020', 'summary safety review']),
  },
  {
    date: '2023-10-10',
    title: 'A warning about ketamine at home',
    body: 'The US regulator warns of compounded ketamine, including tablets and lozenges sent to people’s homes.',
    citations: cite(['fda-alert-2023', 'alert of 10 October 2023']),
  },
  {
    date: '2026-01-28',
    title: 'UK advisers: keep Class B',
    body: 'Asked whether ketamine should move to Class A, the Advisory Council on the Misuse of Drugs advises against it.',
    citations: cite(['acmd-2026', 'advice of 28 January 2026']),
  },
)
