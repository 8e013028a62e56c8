import type {ToldOfConsent} from '@healing-library/content/rules/consent-desk'
import {formatPartialDate} from '@healing-library/content/rules/partial-date'
import {wordsFor} from '@healing-library/content/rules/registry-words'
import {CONSENT_SCOPES} from '@healing-library/content/vocabulary/stories'
import {Badge, Button, Flex, Stack, Text} from '@sanity/ui'

import {DataTable} from '../../ui/data-table.tsx'
import type {Consent} from '../data/consents.ts'
import type {Asked} from './question.tsx'
import {standingWords} from './standing-words.ts'

type Props = {
  caption: string
  consents: readonly Consent[]
  onAsk: (asked: Asked) => void
  onMend: (consent: Consent) => void
  onOpen: (id: string, type: 'consentRecord' | 'testimonial') => void
}

/** Consents, one a row, and what may be done about each. */
export function ConsentTable({caption, consents, onAsk, onMend, onOpen}: Props) {
  return (
    <DataTable
      caption={caption}
      columns={[
        {title: 'Story'},
        {title: 'Whose'},
        {title: 'Covers'},
        {title: 'Until'},
        {title: 'How it stands'},
        {title: 'Do', hidden: true, align: 'end'},
      ]}
      rows={consents.map((consent) => ({
        key: consent.recordId,
        cells: [
          <StoryName key="story" consent={consent} onOpen={onOpen} />,
          consent.personName ?? 'The record does not say',
          consent.scope.map((each) => wordsFor(CONSENT_SCOPES, each)).join(', ') || 'Nothing',
          consent.validUntil === undefined ? 'not said' : formatPartialDate(consent.validUntil),
          <State key="state" consent={consent} />,
          <Actions key="do" consent={consent} onAsk={onAsk} onMend={onMend} onOpen={onOpen} />,
        ],
      }))}
    />
  )
}

const nameOf = ({story, personName}: Consent): string =>
  story?.title ?? `the consent of ${personName ?? 'somebody'}`

function StoryName({consent, onOpen}: {consent: Consent; onOpen: Props['onOpen']}) {
  const {story} = consent
  if (story === undefined) {
    return (
      <Text size={1} muted>
        No story
      </Text>
    )
  }
  return (
    <Button
      text={story.title}
      mode="bleed"
      fontSize={1}
      padding={1}
      textAlign="left"
      aria-label={`Open the story ${story.title}`}
      onClick={() => onOpen(story.id, 'testimonial')}
    />
  )
}

const FIELDS: Readonly<Record<keyof ToldOfConsent, string>> = {
  consentRecordId: 'which record it stands under',
  consentState: 'the state',
  consentScope: 'what it covers',
  consentValidUntil: 'until when',
}

function State({consent}: {consent: Consent}) {
  const {text, tone} = standingWords(consent)
  const {differs, isDraft, story} = consent
  return (
    <Stack gap={2}>
      <Flex>
        <Badge tone={tone} fontSize={1} style={{whiteSpace: 'nowrap'}}>
          {text}
        </Badge>
      </Flex>
      {isDraft && <Text size={1}>The record is a draft: publish it first.</Text>}
      {story !== undefined && differs.length > 0 && (
        <Text
          size={1}
        >{`The story says otherwise: ${differs.map((field) => FIELDS[field]).join(', ')}.`}</Text>
      )}
    </Stack>
  )
}

function Actions({consent, onAsk, onMend, onOpen}: Omit<Props, 'caption' | 'consents'> & {consent: Consent}) {
  const {standing, story, differs, isDraft, recordId} = consent
  const isWithdrawn = standing.state === 'withdrawn'
  const mends = story !== undefined && differs.length > 0 && !isDraft && !isWithdrawn
  const takesOut = standing.state === 'ended' && story?.isPublished === true
  return (
    <Flex gap={1} justify="flex-end" wrap="wrap">
      {mends && <Do text="Mend the story" consent={consent} mode="ghost" onClick={() => onMend(consent)} />}
      {takesOut && (
        <Do text="Take the story out…" consent={consent} onClick={() => onAsk({kind: 'end', consent})} />
      )}
      {!isWithdrawn && <Do text="Renew…" consent={consent} onClick={() => onAsk({kind: 'renew', consent})} />}
      {(!isWithdrawn || story !== undefined) && (
        <Do
          text="Withdraw…"
          tone="critical"
          consent={consent}
          onClick={() => onAsk({kind: 'withdraw', consent})}
        />
      )}
      <Do text="Record" consent={consent} onClick={() => onOpen(recordId, 'consentRecord')} />
    </Flex>
  )
}

type DoProps = {
  text: string
  consent: Consent
  tone?: 'critical' | 'default'
  mode?: 'bleed' | 'ghost'
  onClick: () => void
}

function Do({text, consent, tone = 'default', mode = 'bleed', onClick}: DoProps) {
  return (
    <Button
      text={text}
      mode={mode}
      tone={tone}
      fontSize={1}
      padding={2}
      aria-label={`${text} ${nameOf(consent)}`}
      onClick={onClick}
    />
  )
}
