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
        rule.custom((alt, {parent}) => {
          const chosen = typeof parent === 'object' && parent !== null && 'asset' in parent && parent.asset
          return chosen && !alt?.trim() ? 'Describe the picture in words.' : true
        }),
    }),
    defineField({
      name: 'credit',
      title: 'Credit and licence',
      description: 'Who made it, and under which licence it is shown here.',
      type: 'string',
      validation: (rule) => rule.max(160),
    }),
  ],
})
