import {isJurisdiction} from '@healing-library/content/rules/jurisdiction'
import {defineField} from 'sanity'

export function jurisdictionField({required = true}: {required?: boolean} = {}) {
  return defineField({
    name: 'jurisdiction',
    title: 'Country',
    description: 'Two-letter code (ISO 3166-1), such as US, GB, CA; EU for the European Union.',
    type: 'string',
    validation: (rule) =>
      rule.custom((code) => {
        if (!code) return required ? 'Say where this holds.' : true
        return isJurisdiction(code) || `"${code}" is no country code: use two capital letters, such as US.`
      }),
  })
}
