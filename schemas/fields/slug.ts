import {defineField} from 'sanity'

/** The last part of the page's address. Links from elsewhere break when it changes. */
export function slugField({
  source,
  required = true,
  group,
}: {
  source: string
  required?: boolean
  group?: string
}) {
  return defineField({
    name: 'slug',
    title: 'Address',
    description:
      'The last part of the page’s address: lower-case letters, digits and hyphens. Changing it breaks links.',
    type: 'slug',
    group,
    options: {source, maxLength: 80},
    validation: (rule) =>
      rule.custom((slug) => {
        if (!slug?.current) return required ? 'Generate an address from the title.' : true
        return (
          /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug.current) ||
          'Use lower-case letters, digits and hyphens only.'
        )
      }),
  })
}
