import {queueRecord, type QueueRecord} from '../data/queue-records.ts'
import type {FollowedQuery} from '../data/settings.ts'

/** Two trials that the registry tells otherwise by now, one that is new and one that only looks like it. */
export const QUEUE: QueueRecord[] = [
  {
    _id: 'registry.NCT00000001',
    nctId: 'NCT00000001',
    presence: 'found',
    queries: ['ketamine'],
    relevance: {match: 'exact', terms: ['Ketamine']},
    trial: {
      _id: 'trial-nct00000001',
      briefTitle: 'Ketamine and psychotherapy',
      guides: [{_id: 'guide-ketamine', title: 'Ketamine'}],
    },
    overallStatus: 'ACTIVE_NOT_RECRUITING',
    proposals: [
      {
        _key: 'overallStatus',
        field: 'overallStatus',
        kind: 'status',
        before: 'RECRUITING',
        after: 'ACTIVE_NOT_RECRUITING',
        seenAt: '2026-11-20T06:00:00Z',
      },
      {
        _key: 'sites',
        field: 'sites',
        kind: 'sites',
        lines: ['~ Clinic North, Oslo: RECRUITING → COMPLETED', '+ Karolinska, Stockholm (RECRUITING)'],
        seenAt: '2026-11-20T06:00:00Z',
      },
    ],
  },
  {
    _id: 'registry.NCT00000002',
    nctId: 'NCT00000002',
    presence: 'found',
    queries: ['mdma'],
    relevance: {match: 'exact', terms: ['MDMA']},
    trial: {
      _id: 'trial-nct00000002',
      briefTitle: 'MDMA for PTSD',
      guides: [{_id: 'guide-mdma', title: 'MDMA'}],
    },
    overallStatus: 'RECRUITING',
    proposals: [
      {
        _key: 'enrolment',
        field: 'enrolment',
        kind: 'enrolment',
        before: '100 ESTIMATED',
        after: '90 ACTUAL',
        seenAt: '2026-11-20T06:00:00Z',
      },
    ],
  },
  {
    _id: 'registry.NCT00000003',
    nctId: 'NCT00000003',
    presence: 'found',
    queries: ['ketamine'],
    relevance: {match: 'exact', terms: ['Ketamine']},
    briefTitle: 'A new trial of ketamine',
    overallStatus: 'RECRUITING',
    interventions: ['Ketamine'],
  },
  {
    _id: 'registry.NCT00000004',
    nctId: 'NCT00000004',
    presence: 'found',
    queries: ['ketamine'],
    relevance: {match: 'fuzzy', terms: []},
    briefTitle: 'Sedation of children',
    overallStatus: 'COMPLETED',
    interventions: ['Ketofol'],
  },
].map((record) => queueRecord.parse(record))

export const FOLLOWED: FollowedQuery[] = [
  {
    key: 'ketamine',
    label: 'Ketamine',
    expression: 'ketamine',
    guide: 'guide-ketamine',
    aliases: ['ketamine'],
  },
  {key: 'mdma', label: 'MDMA', expression: 'mdma', guide: 'guide-mdma', aliases: ['mdma']},
]
