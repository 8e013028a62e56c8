import {evaluate, parse} from 'groq-js'

/** A document as Content Lake stores it. */
export type StoredFixture = {_id: string; _type: string} & Record<string, unknown>

/** A query of this folder over documents, without a Content Lake. */
export async function runQuery<Result>(
  query: string,
  documents: StoredFixture[],
  params: Record<string, unknown> = {},
): Promise<Result> {
  const value = await evaluate(parse(query, {params}), {dataset: documents, params})
  return value.get()
}

export const ref = (_ref: string) => ({_key: _ref, _type: 'reference', _ref})
export const slug = (current: string) => ({_type: 'slug', current})
export const cites = (id: string) => [{_key: 'c', _type: 'citation', publication: ref(id), supports: 'all'}]
