import {BookIcon} from '@sanity/icons/Book'
import {CogIcon} from '@sanity/icons/Cog'
import {CommentIcon} from '@sanity/icons/Comment'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {SearchIcon} from '@sanity/icons/Search'
import {UsersIcon} from '@sanity/icons/Users'
import type {StructureResolver} from 'sanity/structure'

import {guides} from './guides.ts'
import {settings} from './settings.ts'
import {trials} from './trials.ts'

/** The desk, laid out by what an editor comes to do. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      S.listItem().id('guides').title('Guides').icon(BookIcon).child(guides(S)),
      S.listItem()
        .id('evidence')
        .title('Evidence')
        .icon(DocumentsIcon)
        .child(S.documentTypeList('publication').title('Evidence')),
      S.listItem().id('trials').title('Trials').icon(SearchIcon).child(trials(S)),
      S.listItem()
        .id('stories')
        .title('Stories')
        .icon(CommentIcon)
        .child(S.documentTypeList('testimonial').title('Stories')),
      S.listItem()
        .id('people')
        .title('People')
        .icon(UsersIcon)
        .child(S.documentTypeList('person').title('People')),
      S.divider(),
      S.listItem().id('settings').title('Site settings').icon(CogIcon).child(settings(S)),
    ])
