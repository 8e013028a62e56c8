import {isTimeZone} from '@healing-library/content/rules/time-zone'
import {defineField} from 'sanity'

export function timeZoneField({required = false}: {required?: boolean} = {}) {
  return defineField({
    name: 'timeZone',
    title: 'Time zone',
    description: 'As the IANA names it, such as Europe/London.',
    type: 'string',
    validation: (rule) =>
      rule.custom((zone) => {
        if (!zone) return required ? 'Name the time zone.' : true
        return isTimeZone(zone) || `"${zone}" is no time zone: write it as Europe/London.`
      }),
  })
}
