import {TRIAL_SETTINGS_ID} from '@healing-library/content/documents/trial-settings'
import {AddIcon} from '@sanity/icons/Add'
import {BookIcon} from '@sanity/icons/Book'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {SearchIcon} from '@sanity/icons/Search'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type ComponentType, lazy} from 'react'
import type {UserComponent} from 'sanity/structure'

import {KEEPERS_OF_CONSENT} from '../consent/keepers.ts'

/** A list of documents of one type: all of them, or those that a filter lets through. */
export type DeskList = {
  type: string
  title: string
  /** The only document of its type: it opens at once. */
  documentId?: string
  /** Who sees it; everybody where nothing is said. What somebody may read or write is for the Content Lake to say. */
  roles?: readonly string[]
  /** Ids of this type begin so: the list has a button of its own that makes one. */
  idPrefix?: string
  /** Part of the address, where a type has several lists. */
  id?: string
  filter?: {groq: string; params?: Record<string, unknown>; oldestFirst?: string}
}

/** A task that somebody comes to do, and the lists that they need for it. */
export type DeskPlace = {
  id: string
  title: string
  icon: ComponentType
  lists: DeskList[]
  panes?: DeskPane[]
}

/** Something of our own that stands among the lists. */
export type DeskPane = {id: string; title: string; icon: ComponentType; component: UserComponent}

/**
 * A list asks with the drafts perspective, where a draft carries its own id in `_originalId`; its listener sees plain
 * documents, where the id is the draft's. The filter fits both.
 */
const IS_DRAFT = '(_originalId in path("drafts.**") || _id in path("drafts.**"))'

/** The registry's own words (ClinicalTrials.gov, field overallStatus). */
const OPEN_STATUSES = ['RECRUITING', 'NOT_YET_RECRUITING', 'ENROLLING_BY_INVITATION']

/** For whom the workings of the registry's sync are no clutter. */
const KEEPERS_OF_TRIALS = ['administrator', 'curator']

export const DESK: DeskPlace[] = [
  {
    id: 'guides',
    title: 'Guides',
    icon: BookIcon,
    lists: [
      {type: 'substanceGuide', id: 'all', title: 'All guides'},
      {
        type: 'substanceGuide',
        id: 'drafts',
        title: 'With unpublished changes',
        filter: {groq: IS_DRAFT},
      },
      {
        type: 'substanceGuide',
        id: 'review-due',
        title: 'Review due',
        // Dates are ISO text, so that they compare as text. A guide without a date is due as well.
        filter: {
          groq: '(!defined(nextReviewDue) || nextReviewDue <= now())',
          oldestFirst: 'nextReviewDue',
        },
      },
      {type: 'modality', title: 'Ways of care'},
      {type: 'condition', title: 'Conditions'},
    ],
  },
  {
    id: 'evidence',
    title: 'Evidence',
    icon: DocumentsIcon,
    lists: [
      {type: 'claim', title: 'Claims'},
      {type: 'publication', title: 'Publications'},
      {type: 'guideline', title: 'Guidelines'},
      {type: 'timelineEvent', title: 'History'},
      {type: 'media', title: 'Films, podcasts, figures'},
    ],
    panes: [
      {
        id: 'new-publication',
        title: 'New publication from DOI or PMID',
        icon: AddIcon,
        component: lazy(async () => ({
          default: (await import('../lookups/new-publication-pane.tsx')).NewPublicationPane,
        })),
      },
    ],
  },
  {
    id: 'safety',
    title: 'Safety and law',
    icon: WarningOutlineIcon,
    lists: [
      {type: 'interaction', title: 'All interactions'},
      {
        type: 'interaction',
        id: 'unknown',
        title: 'Interactions that are not known',
        filter: {groq: '(severity == "unknown" || basis in ["unknown", "inferredFromClass"])'},
      },
      {type: 'safetyNotice', title: 'Safety notices'},
      {type: 'legalStatus', title: 'Legal status'},
      {
        type: 'legalStatus',
        id: 'oldest',
        title: 'Legal status, longest unchecked',
        filter: {groq: 'true', oldestFirst: 'checkedOn'},
      },
      {type: 'helpline', title: 'Helplines'},
      {type: 'disclaimer', title: 'Disclaimers'},
      {type: 'effectTerm', title: 'Effects (vocabulary)'},
    ],
  },
  {
    id: 'care',
    title: 'Care',
    icon: ClipboardIcon,
    lists: [
      {type: 'sessionPhase', title: 'Phases of care'},
      {type: 'treatmentFramework', title: 'Treatment frameworks'},
    ],
  },
  {
    id: 'trials',
    title: 'Trials',
    icon: SearchIcon,
    lists: [
      {type: 'clinicalTrial', id: 'all', title: 'All trials'},
      {
        type: 'clinicalTrial',
        id: 'open',
        title: 'Open or opening',
        filter: {groq: 'overallStatus in $statuses', params: {statuses: OPEN_STATUSES}},
      },
      {type: 'trialList', title: 'Trial lists'},
      // What a machine keeps: the Trials tool shows it as a person needs it.
      {
        type: 'trialSettings',
        title: 'Trial settings',
        documentId: TRIAL_SETTINGS_ID,
        roles: KEEPERS_OF_TRIALS,
      },
      {type: 'registryRecord', title: 'Registry records (private)', roles: KEEPERS_OF_TRIALS},
      {type: 'linkCheck', title: 'Checks of links (private)', roles: KEEPERS_OF_TRIALS},
      {type: 'syncRun', title: 'Sync runs (private)', roles: KEEPERS_OF_TRIALS},
    ],
  },
  {
    id: 'stories',
    title: 'Stories',
    icon: CommentIcon,
    lists: [
      {type: 'testimonial', title: 'All stories'},
      {
        type: 'consentRecord',
        title: 'Consent records (private)',
        idPrefix: 'consent.',
        roles: KEEPERS_OF_CONSENT,
      },
    ],
  },
  {
    id: 'people',
    title: 'People',
    icon: UsersIcon,
    lists: [
      {type: 'person', title: 'All people'},
      {type: 'organization', title: 'Organisations'},
      {type: 'signOff', title: 'Sign-offs'},
      {type: 'reviewRequest', title: 'Reviews (private)'},
    ],
  },
  {
    id: 'training',
    title: 'Training and events',
    icon: CalendarIcon,
    lists: [
      {type: 'training', title: 'Training'},
      {type: 'event', title: 'Events'},
      {type: 'callToAction', title: 'Offers'},
    ],
  },
  {
    id: 'site',
    title: 'The site',
    icon: EarthGlobeIcon,
    lists: [
      {type: 'page', title: 'Pages'},
      {type: 'translation', title: 'Translations'},
      {type: 'faq', title: 'Questions and answers'},
      {type: 'glossaryTerm', title: 'Glossary'},
      {type: 'mythFact', title: 'Myths and facts'},
      {type: 'redirect', title: 'Redirects'},
    ],
  },
]

/** The lists of a place that somebody with these roles comes for. */
export const listsFor = (lists: readonly DeskList[], roles: readonly string[]): DeskList[] =>
  lists.filter((list) => list.roles === undefined || list.roles.some((role) => roles.includes(role)))
