import {
  BookIcon,
  BulbOutlineIcon,
  CheckmarkCircleIcon,
  ClipboardIcon,
  DocumentTextIcon,
  EarthGlobeIcon,
  InfoOutlineIcon,
  UsersIcon,
  WarningOutlineIcon,
} from '@sanity/icons'
import {defineType} from 'sanity'

import {atAGlanceFields} from './substance-guide/at-a-glance.ts'
import {careFields} from './substance-guide/care.ts'
import {editorialFields} from './substance-guide/editorial.ts'
import {evidenceFields} from './substance-guide/evidence.ts'
import {furtherFields} from './substance-guide/further.ts'
import {lawFields} from './substance-guide/law.ts'
import {safetyFields} from './substance-guide/safety.ts'
import {whatItIsFields} from './substance-guide/what-it-is.ts'

/** What a visitor reads about one substance. Groups and fields follow the order in which its page is read. */
export const substanceGuide = defineType({
  name: 'substanceGuide',
  title: 'Substance guide',
  type: 'document',
  icon: BookIcon,
  groups: [
    {name: 'glance', title: 'At a glance', icon: DocumentTextIcon, default: true},
    {name: 'safety', title: 'Safety', icon: WarningOutlineIcon},
    {name: 'what', title: 'What it is', icon: InfoOutlineIcon},
    {name: 'law', title: 'Approval', icon: EarthGlobeIcon},
    {name: 'care', title: 'In care', icon: ClipboardIcon},
    {name: 'evidence', title: 'Evidence', icon: CheckmarkCircleIcon},
    {name: 'further', title: 'Going further', icon: BulbOutlineIcon},
    {name: 'editorial', title: 'Authors and dates', icon: UsersIcon},
  ],
  fields: [
    ...atAGlanceFields,
    ...safetyFields,
    ...whatItIsFields,
    ...lawFields,
    ...careFields,
    ...evidenceFields,
    ...furtherFields,
    ...editorialFields,
  ],
  orderings: [
    {name: 'title', title: 'Title', by: [{field: 'title', direction: 'asc'}]},
    {name: 'reviewDue', title: 'Next review due', by: [{field: 'nextReviewDue', direction: 'asc'}]},
  ],
  preview: {
    select: {title: 'title', deck: 'deck', due: 'nextReviewDue', media: 'image'},
    prepare: ({title, deck, due, media}) => ({
      title,
      subtitle: [deck, due ? `review due ${due}` : ''].filter(Boolean).join(' · '),
      media: media ?? BookIcon,
    }),
  },
})
