import {cited, paragraph, text} from '../authoring/text.ts'

/** A condition as written here: guides and related conditions by their slugs. */
export type ConditionRow = {
  slug: string
  title: string
  meshId?: string
  synonyms?: string[]
  registryTerms: string[]
  deck: string
  summary: string
  substances?: string[]
  related?: string[]
  /** Ids of claims, shared with the guides. */
  evidence?: string[]
  overview?: ReturnType<typeof text>
  guidelines?: string[]
}

/** Mood, and what is closest to it. MeSH ids only where they are certain. */
export const moodConditions: ConditionRow[] = [
  {
    slug: 'depression',
    title: 'Depression',
    meshId: 'D003866',
    synonyms: ['depressive disorder', 'low mood that does not lift'],
    registryTerms: ['Depression', 'Depressive Disorder', 'Mood Disorders'],
    deck: 'A low or empty mood, for weeks, that takes over sleep, appetite, thought and will.',
    summary:
      'Depression is more than sadness: for at least two weeks mood or interest is lost on most days, with changes in sleep, appetite, energy and thought. Talking therapies and antidepressants help many people. Ketamine, esketamine and psilocybin have been studied mostly in people whom these did not help. Somebody with thoughts of suicide needs help today: see the helplines.',
    substances: ['ketamine', 'esketamine', 'psilocybin'],
    related: ['major-depression', 'treatment-resistant-depression', 'bipolar-depression'],
    guidelines: ['sanacora-2017'],
    overview: text(
      paragraph(
        'Most evidence here is on people whom other treatments had not helped. ',
        cited(
          'One infusion of ketamine lowered scores more than midazolam a day later',
          'phillips-2019',
          'more than midazolam at 24 hours',
        ),
        '; ',
        cited(
          'the effect was seen over one to seven days and not beyond',
          'caddy-2015',
          'review of nine trials of ketamine',
        ),
        '.',
      ),
    ),
  },
  {
    evidence: [
      'claim-psilocybin-over-six-weeks-after-one-dose-scores-were',
      'claim-ketamine-added-to-hospital-care-for-depression-up-to',
    ],
    slug: 'major-depression',
    title: 'Major depression',
    meshId: 'D003865',
    synonyms: ['major depressive disorder', 'MDD', 'unipolar depression'],
    registryTerms: ['Major Depressive Disorder', 'Depressive Disorder, Major', 'Major Depression', 'MDD'],
    deck: 'The name that trials and labels use for depression that meets set criteria.',
    summary:
      'Major depressive disorder is depression by the criteria of a diagnostic manual: five or more signs for at least two weeks, low mood or loss of interest among them. Most trials in this library recruit by this name. Trials of psilocybin with support found lower scores of depression for weeks; one that compared it with a common antidepressant found no clear difference on its main measure.',
    substances: ['ketamine', 'esketamine', 'psilocybin'],
    related: ['depression', 'treatment-resistant-depression'],
    guidelines: ['swainson-2021'],
    overview: text(
      paragraph(
        cited(
          'One dose of psilocybin with support: lower scores than with niacin over six weeks',
          'raison-2023',
          '104 people',
        ),
        '. ',
        cited(
          'Against escitalopram: no clear difference on the main measure',
          'carhart-harris-2021',
          '59 people, week 6',
        ),
        '. ',
        cited(
          'Ketamine added to hospital care: no clear difference from midazolam',
          'jelovac-2025',
          '62 people',
        ),
        '.',
      ),
    ),
  },
  {
    evidence: [
      'claim-ketamine-a-single-infusion-lowers-scores-of-depression-more',
      'claim-ketamine-after-a-single-dose-relief-is-greatest-about',
      'claim-esketamine-with-a-new-antidepressant-scores-of-depression-fell',
      'claim-psilocybin-one-dose-of-25-mg-with-support-lowered',
    ],
    slug: 'treatment-resistant-depression',
    title: 'Treatment-resistant depression',
    meshId: 'D061218',
    synonyms: ['TRD', 'refractory depression', 'difficult-to-treat depression'],
    registryTerms: [
      'Treatment Resistant Depression',
      'Treatment-Resistant Depression',
      'Depressive Disorder, Treatment-Resistant',
    ],
    deck: 'Depression that at least two antidepressants, taken properly, have not helped.',
    summary:
      'Regulators and trials usually mean depression that has not improved with two antidepressants in enough dose for enough time. It does not mean untreatable: other medicines, talking therapy and electroconvulsive therapy remain. Esketamine spray is approved for it in the United States and the European Union. Ketamine infusions are used off-label. Authorised psychiatrists in Australia may prescribe psilocybin for it.',
    substances: ['ketamine', 'esketamine', 'psilocybin'],
    related: ['depression', 'major-depression', 'suicidal-thoughts'],
    guidelines: ['swainson-2021', 'mcintyre-2021'],
    overview: text(
      paragraph(
        'Esketamine spray is approved ',
        cited('in the United States', 'spravato-label', 'indications'),
        ' and ',
        cited('in the European Union', 'ema-2019', 'recommended indication'),
        '. Ketamine is ',
        cited(
          'not approved for any psychiatric disorder in the United States',
          'fda-alert-2023',
          'statement of 10 October 2023',
        ),
        '. In Australia ',
        cited(
          'authorised psychiatrists may prescribe psilocybin',
          'tga-hub',
          'treatment-resistant depression',
        ),
        '.',
      ),
    ),
  },
  {
    slug: 'bipolar-depression',
    title: 'Depression in bipolar disorder',
    meshId: 'D001714',
    synonyms: ['bipolar depression', 'bipolar disorder'],
    registryTerms: ['Bipolar Disorder', 'Bipolar Depression'],
    deck: 'Depression in somebody who has also had mania or hypomania.',
    summary:
      'In bipolar disorder spells of depression and of mania alternate, so treatment differs from that of other depression. One randomised trial added ketamine to the medicines people already took. A narrative review says that relief fades faster than in other depression. Trials of psilocybin leave out people with bipolar disorder, so its safety for them is not known.',
    substances: ['ketamine'],
    related: ['depression'],
    overview: text(
      paragraph(
        cited(
          'One trial added ketamine to what people already took',
          'diazgranados-2010',
          'randomised add-on trial',
        ),
        '. ',
        cited('Relief fades faster than in other depression', 'ryan-2014', 'narrative review'),
        '. ',
        cited(
          'Psilocybin trials leave out people with mania',
          'raison-2023',
          'history of psychosis or mania excluded',
        ),
        '.',
      ),
    ),
  },
  {
    evidence: ['claim-ketamine-thoughts-of-suicide-ease-within-a-day-of'],
    slug: 'suicidal-thoughts',
    title: 'Thoughts of suicide',
    meshId: 'D059020',
    synonyms: ['suicidal ideation', 'suicidality'],
    registryTerms: ['Suicidal Ideation', 'Suicide', 'Suicide and Depression'],
    deck: 'Help is there now, by telephone and at any emergency department. What studies show stands second.',
    summary:
      'If you think of ending your life, call a crisis line or your emergency number now. Studies found that one ketamine infusion eased such thoughts within a day and for up to a week in people with depression. That it prevents suicide has not been shown. Esketamine’s US label says the same of the spray. Neither replaces a safety plan and people who know how you are.',
    substances: ['ketamine', 'esketamine'],
    related: ['depression', 'treatment-resistant-depression'],
    overview: text(
      paragraph(
        cited(
          'Ten trials together: thoughts of suicide eased within a day and for up to a week',
          'wilkinson-2018',
          '167 people',
        ),
        '. ',
        cited('Prevention of suicide has not been demonstrated', 'spravato-label', 'limitations of use'),
        ' for esketamine, nor for ketamine.',
      ),
    ),
  },
  {
    slug: 'postpartum-depression',
    title: 'Depression after childbirth',
    meshId: 'D019052',
    synonyms: ['postpartum depression', 'postnatal depression'],
    registryTerms: ['Postpartum Depression', 'Depression, Postpartum'],
    deck: 'Depression in the months after a birth, common and treatable.',
    summary:
      'Low mood, fear or numbness that does not lift after a birth is an illness and not a failure. Trials of ketamine and esketamine around a birth are registered. None of the labels that this library cites names depression after childbirth as a use, and the US label advises against esketamine while breastfeeding. Speak with your midwife or doctor about treatment.',
    substances: ['ketamine', 'esketamine'],
    related: ['depression'],
  },
]
