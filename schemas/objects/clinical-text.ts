import {LinkIcon} from '@sanity/icons'
import {defineArrayMember, defineField, defineType} from 'sanity'

import {claimReference} from './claim-reference.ts'
import {glossaryMark} from './glossary-mark.ts'
import {textTable} from './text-table.ts'

/**
 * Running text of a guide. Sources are marks on the words that they support, so that an editor who moves a
 * sentence takes its source along. What may stand between paragraphs is the same list as in
 * `packages/content/src/text-blocks/blocks.ts`; a contract test holds the two together.
 */
export const clinicalText = defineType({
  name: 'clinicalText',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Subheading', value: 'h3'},
      ],
      lists: [
        {title: 'Bullets', value: 'bullet'},
        {title: 'Numbers', value: 'number'},
      ],
      marks: {
        decorators: [
          {title: 'Strong', value: 'strong'},
          {title: 'Emphasis', value: 'em'},
        ],
        annotations: [
          {type: 'citation'},
          glossaryMark,
          defineArrayMember({
            name: 'link',
            title: 'Link',
            type: 'object',
            icon: LinkIcon,
            fields: [
              defineField({
                name: 'href',
                title: 'Address',
                description: 'A whole address. The linked words should say where it leads.',
                type: 'url',
                validation: (rule) => rule.required().uri({scheme: ['https', 'mailto', 'tel']}),
              }),
            ],
          }),
        ],
      },
    }),
    claimReference,
    defineArrayMember({type: 'careCard'}),
    textTable,
    defineArrayMember({type: 'guideImage', title: 'Figure'}),
  ],
})
