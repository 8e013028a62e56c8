import type {StructureBuilder} from 'sanity/structure'

import {API_VERSION} from '../content-lake.ts'

/**
 * A list asks with the drafts perspective, where a draft carries its own id in `_originalId`; its
 * listener sees plain documents, where the id is the draft's. The filter fits both.
 */
const WITH_DRAFT =
  '_type == "substanceGuide" && (_originalId in path("drafts.**") || _id in path("drafts.**"))'

/** Dates are ISO text, so that they compare as text. A guide without a date is due as well. */
const REVIEW_DUE = '_type == "substanceGuide" && (!defined(nextReviewDue) || nextReviewDue <= now())'

export const guides = (S: StructureBuilder) =>
  S.list()
    .id('guides')
    .title('Guides')
    .items([
      S.listItem()
        .id('all')
        .title('All guides')
        .child(S.documentTypeList('substanceGuide').id('all').title('All guides')),
      S.listItem()
        .id('drafts')
        .title('With unpublished changes')
        .child(
          S.documentList()
            .id('drafts')
            .title('Guides with unpublished changes')
            .schemaType('substanceGuide')
            .apiVersion(API_VERSION)
            .filter(WITH_DRAFT),
        ),
      S.listItem()
        .id('review-due')
        .title('Review due')
        .child(
          S.documentList()
            .id('review-due')
            .title('Guides whose review is due')
            .schemaType('substanceGuide')
            .apiVersion(API_VERSION)
            .filter(REVIEW_DUE)
            .defaultOrdering([{field: 'nextReviewDue', direction: 'asc'}]),
        ),
    ])
