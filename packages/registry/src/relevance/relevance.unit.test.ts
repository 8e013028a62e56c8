import type {TrialSnapshot} from '@healing-library/content/documents/registry-shape'
import {describe, expect, test} from '@jest/globals'

import {relevanceOf} from './relevance.ts'

type Known = {
  title?: string
  conditions?: string[]
  names: string[]
  keywords?: string[]
  otherNames?: string[]
}

const trial = ({title = 'A trial', conditions, names, keywords, otherNames}: Known): TrialSnapshot => ({
  nctId: 'NCT99000001',
  briefTitle: title,
  ...(conditions && {conditions}),
  ...(keywords && {keywords}),
  interventions: names.map((name, index) => ({
    _key: String(index),
    _type: 'trialIntervention',
    name,
    ...(otherNames && {otherNames}),
  })),
})

const KETAMINE = ['ketamine', 'Ketalar']
const ESKETAMINE = ['esketamine', 'S-ketamine', 'Spravato']
const LSD = ['LSD', 'lysergide', 'lysergic acid diethylamide']
const DMT = ['DMT', 'dimethyltryptamine']
const PSILOCYBIN = ['psilocybin', 'COMP360']

describe('the intervention is the substance', () => {
  test.each([
    ['Ketamine', KETAMINE],
    ['Ketamine Hydrochloride', KETAMINE],
    ['ketamine 0.5 mg/kg IV over 40 minutes', ['ketamine', 'over']],
    ['IV ketamine', KETAMINE],
    ['Low-dose Ketamine Infusion', KETAMINE],
    ['Sub-anesthetic ketamine', KETAMINE],
    ['Ketamine-assisted psychotherapy', KETAMINE],
    ['SLS-002 (intranasal racemic ketamine)', KETAMINE],
    ['Kétamine', KETAMINE],
    ['Spravato (intranasal esketamine)', ESKETAMINE],
    ['S-ketamine nasal spray', ESKETAMINE],
    ['(S)-Ketamine', ESKETAMINE],
    ['Psilocybin (COMP360)', PSILOCYBIN],
    ['Psilocybin + Escitalopram', PSILOCYBIN],
    ['Two Psychedelic Doses Psilocybin', PSILOCYBIN],
    ['MM-120 (LSD D-Tartrate)', LSD],
    ['Lysergic Acid Diethylamide', LSD],
  ])('%s', (name, aliases) => {
    expect(relevanceOf(trial({names: [name], conditions: ['Anxiety']}), aliases)).toEqual({
      match: 'exact',
      terms: [name],
    })
  })

  test('by another name that the registry lists', () => {
    const drug = trial({names: ['JNJ-54135419'], otherNames: ['Esketamine'], conditions: ['Depression']})
    expect(relevanceOf(drug, ESKETAMINE)).toEqual({match: 'exact', terms: ['Esketamine']})
  })
})

describe('the intervention only holds the word, or is something else', () => {
  test.each([
    ['Esketamine', KETAMINE],
    ['Norketamine', KETAMINE],
    ['Placebo (ketamine)', KETAMINE],
    ['Ketamine placebo', KETAMINE],
    ['Ketamine-propofol', KETAMINE],
    ['Ketamine-induced dissociation rating', KETAMINE],
    ['Deuterated psilocybin analogue', PSILOCYBIN],
  ])('%s', (name, aliases) => {
    expect(relevanceOf(trial({names: [name], conditions: ['Depression']}), aliases).match).toBe('fuzzy')
  })

  test('the words stand in the title and the keywords alone', () => {
    const survey = trial({
      title: 'Attitudes towards psilocybin among clinicians',
      names: ['Questionnaire'],
      keywords: ['Psilocybin'],
      conditions: ['Depression'],
    })
    expect(relevanceOf(survey, PSILOCYBIN)).toEqual({
      match: 'fuzzy',
      terms: ['Psilocybin', 'Attitudes towards psilocybin among clinicians'],
    })
  })
})

describe('the same substance in another field waits for a curator', () => {
  test.each([
    ['Ketamine or morphine for acute pain in emergency care', ['Acute Pain'], ['Ketamine', 'Morphine']],
    ['Two ways of sedation for colonoscopy in children', ['Sedation Complication'], ['Ketamine']],
    ['Ketamine and etomidate before intubation', ['Respiratory Failure'], ['Ketamine', 'Etomidate']],
    ['Ketamine cream for nerve damage after chemotherapy', ['Peripheral Neuropathy'], ['ketamine']],
    ['Ketamine after gastric bypass', ['Pain', 'Postoperative Depression'], ['Ketamine']],
    ['Anesthesia with ketamine for electroconvulsive therapy', ['Major Depressive Disorder'], ['Ketamine']],
    ['Ketamine in refractory status epilepticus', ['Status Epilepticus'], ['Ketamine']],
    ['Intranasal ketamine for migraine', ['Migraine'], ['Ketamine']],
    ['Ketamine infusions in heart surgery of children', [], ['Ketamine']],
    ['Two drugs in the emergency room', ['Agitation'], ['Ketamine', 'Hydromorphone']],
    ['Low-dose ketamine in thyroidectomy', ['Recovery'], ['Ketamine']],
  ])('%s', (title, conditions, names) => {
    const {match, terms} = relevanceOf(trial({title, conditions, names}), KETAMINE)
    expect(match).toBe('fuzzy')
    expect(terms.join(' ')).toMatch(/ketamine/i)
  })

  test.each([
    ['Ketamine for suicidal ideation in the emergency department', ['Suicidal Ideation']],
    ['Sub-anesthetic ketamine in postpartum depression', ['Postpartum Depression']],
    ['Esketamine at cesarean section to prevent depression', ['Postpartum Depression']],
    ['Ketamine challenge in healthy volunteers', ['Healthy']],
  ])('but %s does not', (title, conditions) => {
    const names = ['Ketamine']
    expect(relevanceOf(trial({title, conditions, names}), KETAMINE).match).toBe('exact')
  })
})

describe('a short name with two meanings', () => {
  test('LSD, a deficiency of limbal stem cells', () => {
    const eye = trial({
      title: 'Cultured cells for LSD',
      conditions: ['Limbal Stem Cell Deficiency (LSD)'],
      names: ['LSD transplant'],
    })
    expect(relevanceOf(eye, LSD).match).toBe('fuzzy')
  })

  test('DMT, a disease-modifying therapy', () => {
    const sclerosis = trial({title: 'Stopping DMT', conditions: ['Relapsing MS'], names: ['DMT']})
    expect(relevanceOf(sclerosis, DMT).match).toBe('fuzzy')
  })

  test('DMT in depression, or spelt out', () => {
    const depression = trial({
      title: 'DMT in humans',
      conditions: ['Major Depressive Disorder'],
      names: ['DMT'],
    })
    expect(relevanceOf(depression, DMT).match).toBe('exact')
    const speltOut = trial({
      title: 'Dimethyltryptamine and the brain',
      conditions: ['Brain function'],
      names: ['DMT'],
    })
    expect(relevanceOf(speltOut, DMT).match).toBe('exact')
  })
})
