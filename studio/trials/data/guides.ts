import {z} from 'zod'

import {parseEach} from '../../data/parse-each.ts'

/** The guides under which trials stand. */
export const GUIDES_QUERY =
  '*[_type == "substanceGuide" && !(_id in path("drafts.**"))] | order(title asc) {"id": _id, title}'

const guide = z.object({id: z.string(), title: z.string()})

export const parseGuides = (value: unknown) => parseEach(guide, value).rows
