import {usualEnd} from '@healing-library/content/rules/consent-desk'
import {monthsAfter} from '@healing-library/content/rules/review-dates'
import {CONSENT_METHODS, CONSENT_SCOPES} from '@healing-library/content/vocabulary/stories'
import {Checkbox, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'
import type {ShownStory} from '../data/consents.ts'
import {ChoiceField, DayField, LongTextField, TextField} from './fields.tsx'
import {type FormProblems, type NewConsentForm, recordOfForm} from './new-consent.ts'

export type NewConsent = NewConsentForm

/** A record is kept beyond the consent: somebody may ask later on what a page rested. */
const KEPT_MONTHS = 12 * 8

type Props = {
  story: ShownStory
  people: readonly {id: string; name: string}[]
  today: string
  onGrant: (consent: NewConsent) => void
  onCancel: () => void
}

const emptyForm = (today: string): NewConsentForm => ({
  personName: '',
  contact: '',
  description: '',
  disclosedTo: '',
  purpose: '',
  scope: ['site'],
  signedOn: today,
  method: '',
  validUntil: usualEnd(today),
  collectedBy: '',
  storedAt: '',
  retainUntil: monthsAfter(today, KEPT_MONTHS),
})

/** What the signed form says, written down once: the record is made of it, and the story is told what it permits. */
export function GrantDialog({story, people, today, onGrant, onCancel}: Props) {
  const [form, setForm] = useState(() => emptyForm(today))
  const [problems, setProblems] = useState<FormProblems>({})
  const field = (name: Exclude<keyof NewConsentForm, 'scope'>) => ({
    value: form[name],
    error: problems[name],
    onChange: (value: string) => setForm((now) => ({...now, [name]: value})),
  })
  const confirm = () => {
    // The id is made when it is written: here the words are looked at alone.
    const checked = recordOfForm(form, {recordId: 'consent.00000000', storyId: story.id, today})
    if ('problems' in checked) setProblems(checked.problems)
    else onGrant(form)
  }
  return (
    <ConfirmDialog
      title={`New consent: ${story.title}`}
      action="Keep the consent"
      tone="positive"
      focus="inside"
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <Stack gap={4}>
        <Text size={1}>
          What you write here stays in the private record. The story is told the number of the record, what it
          covers and until when, and nothing else.
        </Text>
        <TextField label="Who consents" hasFocus {...field('personName')} />
        <TextField label="How to reach them" {...field('contact')} />
        <LongTextField
          label="What is shown"
          hint="In words that the person would recognise."
          {...field('description')}
        />
        <TextField label="To whom" {...field('disclosedTo')} />
        <TextField label="For what" {...field('purpose')} />
        <Scope
          scope={form.scope}
          error={problems.scope}
          onChange={(scope) => setForm((now) => ({...now, scope}))}
        />
        <Grid gridTemplateColumns={[1, 2]} gap={4}>
          <DayField label="Signed on" {...field('signedOn')} />
          <ChoiceField label="How" choices={Object.entries(CONSENT_METHODS)} {...field('method')} />
          <DayField label="Valid until" {...field('validUntil')} />
          <DayField label="Keep the record until" {...field('retainUntil')} />
        </Grid>
        <ChoiceField
          label="Collected by"
          choices={people.map(({id, name}) => [id, name] as const)}
          {...field('collectedBy')}
        />
        <TextField
          label="Where the signed form is kept"
          hint="A folder or an archive number. Never upload the form."
          {...field('storedAt')}
        />
        {Object.keys(problems).length > 0 && (
          <Text size={1} weight="medium" role="alert">
            Nothing was kept: mend the fields that say what is wrong.
          </Text>
        )}
      </Stack>
    </ConfirmDialog>
  )
}

function Scope({
  scope,
  error,
  onChange,
}: {
  scope: readonly string[]
  error: string | undefined
  onChange: (scope: string[]) => void
}) {
  const id = useId()
  return (
    <fieldset style={{border: 0, margin: 0, padding: 0}}>
      <Stack gap={3}>
        <Text as="legend" size={1} weight="medium">
          Where it may be read
        </Text>
        {Object.entries(CONSENT_SCOPES).map(([value, title]) => (
          <Flex key={value} gap={2} align="center">
            <Checkbox
              id={`${id}-${value}`}
              checked={scope.includes(value)}
              onChange={({currentTarget}) =>
                onChange(currentTarget.checked ? [...scope, value] : scope.filter((other) => other !== value))
              }
            />
            <Text as="label" htmlFor={`${id}-${value}`} size={1}>
              {title}
            </Text>
          </Flex>
        ))}
        {error !== undefined && (
          <Text size={1} weight="medium">
            {error}
          </Text>
        )}
      </Stack>
    </fieldset>
  )
}
