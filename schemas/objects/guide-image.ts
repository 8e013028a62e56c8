import {ImageIcon} from '@sanity/icons'
import {defineField, defineType} from 'sanity'

/** A picture with what must stand beside it. */
export const guideImage = defineType({
  name: 'guideImage',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  options: {hotspot: true},
  fields: [
    defineField({
      name: 'alt',
      title: 'Described in words',
      description: 'For people who do not see it. Say what matters in it, not “picture of”.',
      type: 'string',
      validation: (rule) =>
        rule
          .max(400)
          .custom((alt, {parent}) =>
            isChosen(parent) && !alt?.trim()
              ? 'Describe the picture in words: who does not see it must learn the same from it.'
              : true,
          ),
    }),
    defineField({
      name: 'credit',
      title: 'Credit and licence',
      description: 'Who made it, and under which licence it is shown here, such as “M. Example, CC BY 4.0”.',
      type: 'string',
      validation: (rule) =>
        rule
          .max(160)
          .custom((credit, {parent, document}) =>
            isChosen(parent) && !credit?.trim() && document?._type !== 'media'
              ? 'Say who made the picture and under which licence it is shown: without it, it may not be.'
              : true,
          ),
    }),
  ],
})

const isChosen = (parent: unknown): boolean =>
  typeof parent === 'object' && parent !== null && 'asset' in parent && Boolean(parent.asset)
