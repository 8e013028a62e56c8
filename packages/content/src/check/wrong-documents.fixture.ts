import {block, cite, good, ref, row, translated} from './check.fixture.ts'
import type {StoredDocument} from './stored-document.ts'

const {paper, guide, claim, story, interaction, law, helpline, disclaimer, signOff} = good

export const indication = (change: object = {}) => ({
  _key: 'i',
  _type: 'indication',
  condition: 'Sleeplessness',
  status: 'approved',
  product: 'Restamine',
  jurisdiction: 'US',
  citations: cite('publication-label'),
  ...change,
})

/** What it is, the document, the finding. Each differs from the good library in one thing. */
export const refused: readonly [string, StoredDocument, string][] = [
  ['a claim without a source', {...claim, citations: []}, 'error claim-uncited citations'],
  ['an approval on a journal', {...claim, kind: 'approval'}, 'error approval-regulator citations'],
  [
    'a page whose template nobody has filled in',
    {...guide, overview: [block('[To write: what it is.]')]},
    'error unwritten overview[_key=="b"]',
  ],
  [
    'an indication on a journal',
    {...guide, indications: [indication({citations: cite('publication-trial')})]},
    'error approval-regulator indications[_key=="i"].citations',
  ],
  [
    'an approval in running text',
    {...guide, overview: [block('The FDA has approved it for talking therapy.')]},
    'error approval-regulator overview[_key=="b"]',
  ],
  [
    'a strong word in the summary',
    {...guide, summary: 'Restamine cures sleeplessness.'},
    'error strong-verb summary',
  ],
  [
    'a strong word in running text',
    {...guide, overview: [block('Studies consistently find that it helps.')]},
    'error strong-verb overview[_key=="b"]',
  ],
  [
    'a reference to nothing',
    {...guide, evidence: [row('claim-gone')]},
    'error reference evidence[_key=="claim-gone"]',
  ],
  [
    'a private record that is referred to',
    {...guide, owner: ref('consent.a1b2c3d4e5')},
    'error reference owner',
  ],
  [
    'a disclaimer that lost its “not”',
    {...disclaimer, text: 'This should be a substitute for medical advice.'},
    'error disclaimer text',
  ],
  [
    'such a sentence elsewhere',
    {...guide, overview: [block('This text is a substitute for professional advice.')]},
    'error disclaimer overview[_key=="b"]',
  ],
  ['a real story without consent', {...story, consentRecordId: undefined}, 'error consent consentRecordId'],
  ['a withdrawn consent', {...story, consentState: 'withdrawn'}, 'error consent consentState'],
  ['a consent that ended', {...story, consentValidUntil: '2026-11-01'}, 'error consent consentValidUntil'],
  ['a consent for elsewhere', {...story, consentScope: ['press']}, 'error consent consentScope'],
  [
    'a real story without the typical result',
    {...story, typicalResult: undefined},
    'error typical-result typicalResult',
  ],
  [
    'who collected it reviewed it',
    {...story, collectedBy: ref('person-author'), reviewedBy: ref('person-author')},
    'error consent reviewedBy',
  ],
  ['both sides of a pair the same', {...interaction, a: interaction.b}, 'error interaction-pair b'],
  [
    'an inference from nothing',
    {...interaction, basis: 'inferredFromClass'},
    'error interaction-pair inferredFrom',
  ],
  ['a legal row that nobody checked', {...law, checkedOn: undefined}, 'error checked-on checkedOn'],
  ['a helpline checked two years ago', {...helpline, checkedOn: '2024-11-01'}, 'error checked-on checkedOn'],
  ['a check in the future', {...law, checkedOn: '2027-01-01'}, 'error checked-on checkedOn'],
  [
    'an update before the first publication',
    {...guide, contentUpdated: '2025-01-01'},
    'error review-dates contentUpdated',
  ],
  ['a sample person who signs for real', {...signOff, isSample: false}, 'error sign-off isSample'],
  ['a publication that nobody can find', {...paper, doi: undefined}, 'error publication accessNote'],
  ['a DOI with its address', {...paper, doi: 'https://doi.org/10.1/x'}, 'error publication doi'],
  ['a public id with a dot', {...claim, _id: 'claim.secret'}, 'error id '],
  ['a sign-off by nobody', {...signOff, isSample: false}, 'error contract signedBy'],
  ['a private record under a public id', {_id: 'record-1', _type: 'consentRecord'}, 'error id '],
  [
    'a translation that lost a number',
    translated({source: 'It helped 4 of 10.', text: 'Ayudó a 4 personas.'}),
    'error translation passages[_key=="p"].text',
  ],
  [
    'a translation that is still to be revised',
    translated({text: '[revise] Un medicamento inventado.'}),
    'error translation passages[_key=="p"].text',
  ],
  [
    'a translation that names other words than it holds',
    {...translated({}), sourceHash: `sha256-${'0'.repeat(64)}`},
    'error translation sourceHash',
  ],
]

/** What a person must look at, and nothing refuses. */
export const questioned: readonly [string, StoredDocument, string][] = [
  ['a legal row checked 400 days ago', {...law, checkedOn: '2025-10-17'}, 'warning checked-on checkedOn'],
  ['an overdue review', {...guide, nextReviewDue: '2026-11-01'}, 'warning review-overdue nextReviewDue'],
  ['a word of advertising', {...guide, deck: 'A revolutionary medicine.'}, 'warning promotional-words deck'],
  [
    'a dose as advice',
    {...guide, overview: [block('Take 50 mg at night.')]},
    'warning dosing overview[_key=="b"]',
  ],
  [
    'a name in a story',
    {...story, quote: 'It was good, Renata told me.'},
    'warning identifying-detail quote',
  ],
  [
    'a translation that is older than its source',
    translated({source: 'Another deck.', text: 'Otra entrada.'}),
    'warning translation-stale passages[_key=="p"].source',
  ],
  [
    'a misspelled name',
    {...guide, overview: [block('It raises BNDF.')]},
    'warning spelling overview[_key=="b"]',
  ],
  [
    'a bracket that stays open',
    {...guide, overview: [block('Rare (one in ten.')]},
    'warning punctuation overview[_key=="b"]',
  ],
  [
    'words without their link',
    {...guide, overview: [block('To learn more, watch this video:')]},
    'warning link-text overview[_key=="b"]',
  ],
  [
    'law in running text',
    {...guide, overview: [block('It is a not yet legal treatment.')]},
    'warning legal-prose overview[_key=="b"]',
  ],
  [
    'a title in two halves',
    {
      ...guide,
      overview: [block('Two Open Trials of Music and Rest in Small', 'a'), block('Groups and Wards', 'b')],
    },
    'warning split-title overview[_key=="b"]',
  ],
]

/** The pair of the good library again, the other way round. */
export const twin = {
  ...interaction,
  _id: 'interaction-restamine--alcohol',
  a: interaction.b,
  b: interaction.a,
}
