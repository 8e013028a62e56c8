import {renewalProblem, usualEnd} from '@healing-library/content/rules/consent-desk'
import {Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'
import type {Consent} from '../data/consents.ts'
import type {ConsentWish} from './consent-desk.tsx'
import {DayField} from './fields.tsx'

export type Asked = {kind: 'renew' | 'end' | 'withdraw'; consent: Consent}

type Props = {
  asked: Asked
  today: string
  onWish: (wish: ConsentWish) => void
  onCancel: () => void
}

/** Asks before something that readers notice. */
export function ConsentQuestion({asked: {kind, consent}, today, onWish, onCancel}: Props) {
  const title = consent.story?.title ?? 'No story stands under this consent'
  if (kind === 'renew') {
    return <RenewDialog consent={consent} title={title} today={today} onWish={onWish} onCancel={onCancel} />
  }
  return kind === 'withdraw' ? (
    <ConfirmDialog
      title={`Withdraw: ${title}`}
      action="Withdraw and delete the story"
      tone="critical"
      onConfirm={() => onWish({kind, consent})}
      onCancel={onCancel}
    >
      The story and its drafts are deleted now, and the record says that the consent was withdrawn today.
      Readers no longer find the story within seconds. This cannot be undone here.
    </ConfirmDialog>
  ) : (
    <ConfirmDialog
      title={`Take out: ${title}`}
      action="Take the story out"
      onConfirm={() => onWish({kind, consent})}
      onCancel={onCancel}
    >
      The story is unpublished and its words are kept as a draft; the record says that the consent ended.
      Renewing it later brings nothing back by itself: the story must be published again.
    </ConfirmDialog>
  )
}

type RenewProps = Omit<Props, 'asked'> & {consent: Consent; title: string}

function RenewDialog({consent, title, today, onWish, onCancel}: RenewProps) {
  const [validUntil, setValidUntil] = useState(() => usualEnd(today))
  const [signedOn, setSignedOn] = useState(today)
  const [tried, setTried] = useState(false)
  const problem = renewalProblem({validUntil, signedOn}, today)
  const errorOf = (field: string) => (tried && problem?.field === field ? problem.message : undefined)
  return (
    <ConfirmDialog
      title={`Renew: ${title}`}
      action="Renew"
      tone="positive"
      focus="inside"
      onConfirm={() => {
        setTried(true)
        if (problem === undefined) onWish({kind: 'renew', consent, validUntil, signedOn})
      }}
      onCancel={onCancel}
    >
      <Stack gap={4}>
        <Text size={1}>
          Only when the person has agreed again. The record and the story say the new day at once; nothing
          else of the record changes.
        </Text>
        <DayField
          label="They agreed again on"
          value={signedOn}
          onChange={setSignedOn}
          error={errorOf('signedOn')}
          hasFocus
        />
        <DayField
          label="Valid until"
          value={validUntil}
          onChange={setValidUntil}
          error={errorOf('validUntil')}
        />
      </Stack>
    </ConfirmDialog>
  )
}
