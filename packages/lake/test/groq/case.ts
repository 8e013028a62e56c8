import type {Json, JsonObject} from '../../src/domain/json.ts'

/** One query and what the specification says that it answers; `refused`: it has no answer but an error. */
export type GroqCase = {query: string; params?: JsonObject; result?: Json; refused?: true}

/** Pairs of a query and its answer, for tables that need no more. */
export function answers(pairs: [query: string, result: Json, params?: JsonObject][]): GroqCase[] {
  return pairs.map(([query, result, params]) => ({query, result, ...(params ? {params} : {})}))
}

export function refused(queries: string[]): GroqCase[] {
  return queries.map((query) => ({query, refused: true}))
}
