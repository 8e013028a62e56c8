import type {StructureBuilder} from 'sanity/structure'

import {API_VERSION} from '../content-lake.ts'

/** The registry's own words (ClinicalTrials.gov, field overallStatus). */
const OPEN_STATUSES = ['RECRUITING', 'NOT_YET_RECRUITING', 'ENROLLING_BY_INVITATION']

export const trials = (S: StructureBuilder) =>
  S.list()
    .id('trials')
    .title('Trials')
    .items([
      S.listItem()
        .id('all')
        .title('All trials')
        .child(S.documentTypeList('clinicalTrial').id('all').title('All trials')),
      S.listItem()
        .id('open')
        .title('Open or opening')
        .child(
          S.documentList()
            .id('open')
            .title('Trials that are open or opening')
            .schemaType('clinicalTrial')
            .apiVersion(API_VERSION)
            .filter('_type == "clinicalTrial" && overallStatus in $statuses')
            .params({statuses: OPEN_STATUSES}),
        ),
    ])
