import type {LinkPictureWords} from './link-picture.tsx'

/** In characters. What is longer is cut: the time that a drawing takes grows with the text, and faster. */
const MOST = {kind: 60, title: 140, lead: 400, note: 400, site: 80} as const

/** What both weights of the two fonts have. For any other character the drawing would ask Google's fonts, or a host of emoji. */
const UNKNOWN =
  /[^ -~\u00a1-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0192\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2039\u203a\u2044\u20ac\u2212]+/gu

/** The names of substances and receptors have them: left out, β-carboline would be another word. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  σ: 'sigma',
  ω: 'omega',
}

/** Words as they can be drawn from the fonts of this machine, in bounded time. */
export function drawableWords({kind, title, lead, note, site}: LinkPictureWords): LinkPictureWords {
  return {
    kind: drawable(kind, MOST.kind),
    title: drawable(title, MOST.title),
    lead: drawable(lead, MOST.lead),
    note: note === undefined ? undefined : drawable(note, MOST.note),
    site: drawable(site, MOST.site),
  }
}

function drawable(text: string, most: number): string {
  const known = text
    .slice(0, most * 4)
    // Small figures and letters of their own become plain ones.
    .normalize('NFKC')
    .replaceAll(/μg\b/g, 'mcg')
    .replaceAll(/[α-ω]/g, (letter) => GREEK[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNKNOWN, '…')
    .trim()
  return known.length <= most ? known : `${known.slice(0, most - 1).trimEnd()}…`
}
