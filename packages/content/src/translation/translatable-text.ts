import {BLOCK_WORDS} from '../text-blocks/blocks.ts'

/**
 * Which words of a page are translated, by the type of the document that they belong to and their place in what the
 * page's query answers.
 *
 * What is not named stays as it is in every language: names, numbers, dates, addresses, products, the words of
 * registries and of people who are quoted, and the titles of publications.
 */
const running = (field: string): string[] =>
  ['children[].text', ...BLOCK_WORDS].map((words) => `${field}[].${words}`)

/**
 * Places as `children[].text`: a field, `[]` for each row of a list. A type that is missing has no words to translate.
 */
export const TRANSLATABLE: Readonly<Record<string, readonly string[]>> = {
  substanceGuide: [
    'title',
    'deck',
    'summary',
    'riskLine',
    'image.alt',
    'keyFacts[].label',
    'keyFacts[].statement',
    ...running('overview'),
    'careCards[].heading',
    'careCards[].items',
    'careCards[].action',
    'contraindications[].condition',
    'contraindications[].note',
    'effects[].name',
    'effects[].note',
    ...running('experience'),
    ...running('integration'),
    'checklist',
    'indications[].condition',
    'indications[].note',
    'targets[].target',
    'targets[].action',
    'targets[].note',
    'routeFacts[].fact',
    'access[].setting',
    'access[].cost',
    'access[].coverage',
    'access[].note',
    'perspectives[].heading',
    'perspectives[].body',
    'resources[].relation',
  ],
  modality: ['title', 'deck', 'summary', 'riskLine'],
  condition: ['title', 'deck'],
  claim: ['statement', 'population'],
  interaction: ['with', 'mechanism', 'note', 'doseContext'],
  legalStatus: ['schedule', 'medicalUse', 'note'],
  safetyNotice: ['title', 'summary'],
  sessionPhase: ['name', 'what', 'who', 'duration', 'questions'],
  treatmentFramework: ['name', 'setting', 'roleOfTherapy', 'whatItLooksLike'],
  mythFact: ['myth', 'fact'],
  faq: ['question', ...running('answer')],
  timelineEvent: ['title', 'body'],
  guideline: ['summary'],
  training: ['title', 'format', 'credits', 'price', 'commercialInterest', 'summary'],
  callToAction: ['label', 'text', 'disclosure'],
  media: ['title', 'caption', ...running('transcript'), 'picture.alt'],
  publication: ['resultLine', 'accessNote'],
  clinicalTrial: ['staffNote'],
  siteSettings: ['tagline', 'intro', 'disclaimer'],
  helpline: ['hours', 'note'],
}

/** What somebody told in their own words is theirs: a translation of it would be ours. Read in its own language. */
export const NEVER_TRANSLATED: ReadonlySet<string> = new Set(['testimonial'])
