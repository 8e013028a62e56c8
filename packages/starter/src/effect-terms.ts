import type {EffectTerm} from '@healing-library/content/sanity.types'

import {type Authored, effectTermId, slugOf} from './authoring/document.ts'

type Row = readonly [name: string, description: string, extra?: Pick<EffectTerm, 'synonyms' | 'careLevel'>]

/** What some people seek, or welcome when it comes. That it is wanted says nothing about whether it helps. */
const wanted: Row[] = [
  [
    'Relief of depression',
    'Mood, drive and interest come back, for hours, days or weeks.',
    {synonyms: ['antidepressant effect']},
  ],
  ['Calm', 'Quiet in body and mind; a rest from circling thoughts.'],
  ['Lifted mood', 'Lightness or joy during the session.', {synonyms: ['mood enhancement', 'euphoria']}],
  ['Pain relief', 'Pain is felt less, or matters less.', {synonyms: ['analgesia']}],
  ['Muscle relaxation', 'Muscles let go.'],
  ['Awe and wonder', 'A sense of something vast or beautiful.'],
  [
    'Insight',
    'A new view of oneself, of others or of a problem.',
    {synonyms: ['therapeutic insight', 'a wider view']},
  ],
  [
    'Feeling close to others',
    'Trust, warmth and less fear of being judged.',
    {synonyms: ['connectedness', 'empathy']},
  ],
]

/** What is strange rather than good or bad: it depends on the person, the room and the preparation. */
const neutral: Row[] = [
  ['Dissociation', 'Feeling apart from one’s body, thoughts or surroundings.'],
  ['Out-of-body experience', 'The impression of seeing oneself from outside.'],
  [
    'Changed perception',
    'Light, colour, shape or distance look different.',
    {synonyms: ['visual distortion']},
  ],
  [
    'Changed thinking',
    'Thoughts run in unusual ways, fast, slow or in pictures.',
    {synonyms: ['altered cognition']},
  ],
  [
    'Changed emotion',
    'Feelings grow stronger, weaker or switch.',
    {synonyms: ['emotional shifts', 'emotional openness']},
  ],
  [
    'Vivid inner images',
    'Scenes and patterns behind closed eyes, as in a dream.',
    {synonyms: ['vivid imagery', 'dreamlike state']},
  ],
  ['Visual hallucination', 'Seeing what is not there.'],
  ['Changed hearing', 'Sounds seem louder, farther or altered.', {synonyms: ['altered auditory perception']}],
  [
    'Changed sense of the body',
    'Limbs feel long, light, numb or far away.',
    {synonyms: ['altered proprioception']},
  ],
  [
    'Changed sense of time and space',
    'Time stretches or stops; places lose their bounds.',
    {synonyms: ['transcendence of time and space']},
  ],
  ['Ego dissolution', 'The sense of being a separate self loosens.'],
  ['Mystical-type experience', 'A deep sense of unity, meaning or the sacred.'],
  ['Experience of death and rebirth', 'The impression of dying and beginning again.'],
  ['Old memories', 'Memories come up that had long been out of mind, painful ones among them.'],
]

const unwanted: Row[] = [
  ['Anxiety', 'Fear without a danger that fits it.'],
  ['Panic', 'Sudden, overwhelming fear, with a racing heart and short breath.', {careLevel: 'urgent'}],
  [
    'Distress',
    'Being overwhelmed by what one feels or remembers.',
    {synonyms: ['psychological distress', 'challenging experience']},
  ],
  ['Paranoia', 'A firm suspicion that others mean harm.', {careLevel: 'urgent'}],
  ['Dysphoria', 'An uneasy, unhappy or irritable state.'],
  ['Disorientation', 'Not knowing where one is, what day it is or what is going on.'],
  ['Confusion', 'Thoughts that do not hold together.', {careLevel: 'urgent'}],
  [
    'Emotional withdrawal',
    'Feelings seem blunted; one turns away from others.',
    {synonyms: ['blunted affect']},
  ],
  [
    'Poor concentration',
    'It is hard to follow, recall or recognise things for some hours.',
    {synonyms: ['decreased mental sharpness']},
  ],
  ['Drowsiness', 'Sleepiness and slowed reactions.', {synonyms: ['sedation']}],
  ['Nausea', 'Feeling sick.'],
  ['Vomiting', 'Being sick; dangerous in somebody who is drowsy.', {careLevel: 'urgent'}],
  ['Dizziness', 'The room turns or sways.', {synonyms: ['vertigo']}],
  ['Headache', 'Pain in the head. Sudden and severe, it is an emergency.', {careLevel: 'emergency'}],
  ['Blurred or double vision', 'Seeing unclearly or seeing things twice.', {synonyms: ['diplopia']}],
  ['Loss of coordination', 'Unsteady walking and clumsy hands.', {synonyms: ['ataxia']}],
  ['Trembling or jerking muscles', 'Muscles shake, twitch or stiffen.'],
  [
    'Raised blood pressure',
    'Blood pushes harder against the vessel walls, for a time.',
    {careLevel: 'emergency', synonyms: ['hypertension']},
  ],
  ['Fast heartbeat', 'The heart beats faster than usual.', {synonyms: ['tachycardia']}],
  [
    'Raised pressure in the eye',
    'The pressure inside the eyeball rises.',
    {synonyms: ['raised intraocular pressure']},
  ],
  [
    'Slowed breathing',
    'Breathing becomes slow, shallow or stops.',
    {careLevel: 'emergency', synonyms: ['respiratory depression']},
  ],
  [
    'Spasm of the voice box',
    'The vocal folds close and breathing in is hard.',
    {careLevel: 'emergency', synonyms: ['laryngospasm']},
  ],
  [
    'Accidents',
    'Falls, crashes and drowning while a person cannot judge or move well.',
    {careLevel: 'emergency'},
  ],
  ['Mood that drops again', 'The return of low mood when a benefit fades.', {careLevel: 'urgent'}],
  [
    'Thoughts of suicide',
    'Thinking of ending one’s life, for the first time or more than before.',
    {careLevel: 'emergency', synonyms: ['suicidal ideation']},
  ],
  [
    'Bladder damage',
    'Pain, urgency, blood in the urine, a bladder that holds less and less.',
    {careLevel: 'urgent', synonyms: ['cystitis', 'urinary tract dysfunction']},
  ],
  ['Kidney damage', 'The kidneys filter less well.', {careLevel: 'urgent'}],
  [
    'Liver and bile duct injury',
    'Liver values rise, bile ducts widen or scar.',
    {careLevel: 'urgent', synonyms: ['hepatobiliary injury']},
  ],
  ['Memory problems', 'Trouble taking in and recalling things that lasts.'],
  [
    'Flashbacks',
    'Parts of an experience come back later, unasked.',
    {synonyms: ['persisting perception disorder']},
  ],
  ['Social withdrawal', 'Less wish to be with other people.', {synonyms: ['decreased sociability']}],
  ['Misuse', 'Using a medicine otherwise than agreed, for its effect alone.'],
  ['Tolerance', 'Needing more for the same effect.'],
  [
    'Dependence',
    'Needing a substance to feel as usual, and finding it hard to stop.',
    {careLevel: 'urgent', synonyms: ['addiction']},
  ],
  ['Withdrawal', 'Anxiety, shaking or sweating when a substance is left out.', {careLevel: 'urgent'}],
  [
    'Overheating',
    'Body temperature climbs to a dangerous height.',
    {careLevel: 'emergency', synonyms: ['hyperthermia']},
  ],
]

const documentsOf = (valence: EffectTerm['valence'], rows: Row[]): Authored<EffectTerm>[] =>
  rows.map(([name, description, extra = {}]) => ({
    _id: effectTermId(slugOf(name)),
    _type: 'effectTerm',
    name,
    slug: {_type: 'slug', current: slugOf(name)},
    description,
    valence,
    ...extra,
  }))

/** One vocabulary for all guides, the pleasant and the harmful side by side. */
export const effectTerms: Authored<EffectTerm>[] = [
  ...documentsOf('wanted', wanted),
  ...documentsOf('neutral', neutral),
  ...documentsOf('unwanted', unwanted),
]
