import type {SubstanceGuide} from '@healing-library/content/contracts/substance-guide'
import type {CERTAINTIES} from '@healing-library/content/vocabulary/evidence'

type Claim = Pick<
  SubstanceGuide['evidence'][number],
  '_key' | 'kind' | 'certainty' | 'conditions' | 'citations'
>
type Certainty = keyof typeof CERTAINTIES

/** From left to right: first what has no grade, then the grades as they grow. */
export const MAP_COLUMNS = [
  'notAssessed',
  'veryLow',
  'low',
  'moderate',
  'high',
] as const satisfies Certainty[]

/** A statement; `people` is how many the largest study behind it counted, undefined where no record says. */
type MapDot = {key: string; people: number | undefined}
type MapCell = {certainty: Certainty; dots: MapDot[]; most: number | undefined}
/** `condition` is undefined for statements that no condition's page shows. */
export type MapRow = {key: string; condition: string | undefined; cells: MapCell[]}

/** Statements on benefit and safety by condition and certainty. One that concerns two conditions stands in both rows. */
export function evidenceMap(evidence: readonly Claim[]): MapRow[] {
  const claims = evidence.filter(({kind}) => kind === 'efficacy' || kind === 'safety')
  const conditions = new Map(
    claims.flatMap((claim) => claim.conditions.map(({_id, title}) => [_id, title] as const)),
  )
  const rows = Array.from(conditions, ([id, title]) =>
    rowOf(
      id,
      title,
      claims.filter((claim) => claim.conditions.some(({_id}) => _id === id)),
    ),
  ).toSorted((left, right) => countOf(right) - countOf(left))
  const others = claims.filter((claim) => claim.conditions.length === 0)
  return others.length === 0 ? rows : [...rows, rowOf('none', undefined, others)]
}

const rowOf = (key: string, condition: string | undefined, claims: readonly Claim[]): MapRow => ({
  key,
  condition,
  cells: MAP_COLUMNS.flatMap((certainty) => {
    const dots = claims.filter((claim) => claim.certainty === certainty).map(dotOf)
    if (dots.length === 0) return []
    const known = dots.flatMap(({people}) => people ?? [])
    return [{certainty, dots, most: known.length === 0 ? undefined : Math.max(...known)}]
  }),
})

function dotOf({_key, citations}: Claim): MapDot {
  const sizes = citations.flatMap(({publication}) => publication.sampleSize ?? [])
  return {key: _key, people: sizes.length === 0 ? undefined : Math.max(...sizes)}
}

const countOf = ({cells}: MapRow): number => cells.reduce((sum, {dots}) => sum + dots.length, 0)
