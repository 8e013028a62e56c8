import {Stack} from '@sanity/ui'
import {useState} from 'react'

import {Part} from '../../ui/part.tsx'
import type {Consent, ConsentDeskRows, ShownStory} from '../data/consents.ts'
import {ConsentTable} from './consent-table.tsx'
import {GrantDialog, type NewConsent} from './grant-dialog.tsx'
import {type Asked, ConsentQuestion} from './question.tsx'
import {StoriesWithout} from './stories-without.tsx'

/** What a keeper wants done. */
export type ConsentWish =
  | {kind: 'grant'; story: ShownStory; consent: NewConsent}
  | {kind: 'renew'; consent: Consent; validUntil: string; signedOn: string}
  | {kind: 'mend' | 'end' | 'withdraw'; consent: Consent}

export type ConsentDeskProps = {
  rows: ConsentDeskRows
  /** ISO day. */
  today: string
  onWish: (wish: ConsentWish) => void
  onOpen: (id: string, type: 'consentRecord' | 'testimonial') => void
}

/** Every consent by how it stands: what somebody must be asked about first. */
export function ConsentDesk({rows, today, onWish, onOpen}: ConsentDeskProps) {
  const [asked, setAsked] = useState<Asked>()
  const [granting, setGranting] = useState<ShownStory>()
  const {consents, without, people} = rows
  const of = (...states: Consent['standing']['state'][]) =>
    consents.filter(({standing}) => states.includes(standing.state))
  const [again, standing, withdrawn] = [of('ended', 'endsSoon', 'unclear'), of('stands'), of('withdrawn')]
  const shared = {onAsk: setAsked, onMend: (consent: Consent) => onWish({kind: 'mend', consent}), onOpen}

  return (
    <Stack gap={6}>
      <Part
        title={`Ask again (${again.length})`}
        about="Consents that ended, or end within 60 days. A story leaves the pages on the day on which its consent ends."
        empty="Nobody needs to be asked."
        count={again.length}
      >
        <ConsentTable caption="Consents to ask about again" consents={again} {...shared} />
      </Part>
      <Part
        title={`Stories without a consent (${without.length})`}
        about="No page shows them. Illustrative stories need no consent and are not listed."
        empty="Every story that somebody lived stands under a record."
        count={without.length}
      >
        <StoriesWithout stories={without} onGrant={setGranting} onOpen={onOpen} />
      </Part>
      <Part title={`Stand (${standing.length})`} empty="None yet." count={standing.length}>
        <ConsentTable caption="Consents that stand" consents={standing} {...shared} />
      </Part>
      <Part
        title={`Withdrawn (${withdrawn.length})`}
        about="The story is gone; the record is kept as long as it says."
        empty="Nobody withdrew."
        count={withdrawn.length}
      >
        <ConsentTable caption="Consents that were withdrawn" consents={withdrawn} {...shared} />
      </Part>
      {asked !== undefined && (
        <ConsentQuestion
          asked={asked}
          today={today}
          onWish={(wish) => {
            setAsked(undefined)
            onWish(wish)
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {granting !== undefined && (
        <GrantDialog
          story={granting}
          people={people}
          today={today}
          onGrant={(consent) => {
            setGranting(undefined)
            onWish({kind: 'grant', story: granting, consent})
          }}
          onCancel={() => setGranting(undefined)}
        />
      )}
    </Stack>
  )
}
