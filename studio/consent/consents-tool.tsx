import {Box, Container, Heading, Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useMemo, useState} from 'react'
import {useCurrentUser} from 'sanity'
import {useRouter} from 'sanity/router'

import {failureWords} from '../data/failures.ts'
import {LiveProvider, useAnswer, useLive} from '../data/live.tsx'
import {Announce} from '../ui/announce.tsx'
import {Loading, Trouble} from '../ui/notices.tsx'
import {carryOut} from './data/carry-out.ts'
import {CONSENTS_QUERY, consentRows, parseConsents} from './data/consents.ts'
import {ConsentDesk, type ConsentWish} from './desk/consent-desk.tsx'
import {keepsConsent} from './keepers.ts'

const WATCHED = '*[_type in ["consentRecord", "testimonial", "person"]]'

/** For those who keep consents: who agreed to what, until when, and who must be asked again. */
export function ConsentsTool() {
  const user = useCurrentUser()
  return (
    <Box height="fill" overflow="auto" data-testid="consents-tool">
      <Container width={4} padding={[3, 4, 5]}>
        <Stack gap={5}>
          <Heading as="h1" size={2}>
            Consents
          </Heading>
          {keepsConsent(user?.roles) ? (
            <LiveProvider watched={WATCHED}>
              <Desk />
            </LiveProvider>
          ) : (
            <Trouble tone="caution">
              Consent records are private. Editors and administrators keep them; your role does not see them.
            </Trouble>
          )}
        </Stack>
      </Container>
    </Box>
  )
}

function Desk() {
  const {client} = useLive()
  const {data, error} = useAnswer(CONSENTS_QUERY, parseConsents)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const [said, setSaid] = useState('')
  const toast = useToast()
  const {navigateIntent} = useRouter()
  const rows = useMemo(() => data && consentRows(data, today), [data, today])

  const act = async (wish: ConsentWish) => {
    const outcome = await carryOut(client, wish, {today, newId: () => crypto.randomUUID()})
    if (outcome.kind === 'done') {
      setSaid(outcome.said)
      toast.push({status: 'success', closable: true, title: outcome.said})
      return
    }
    const {title, description} = failureWords(outcome)
    setSaid(`${title}. ${description}`)
    toast.push({status: 'error', closable: true, duration: 60_000, title, description})
  }

  return (
    <>
      <Announce>{said}</Announce>
      {error !== undefined && <Trouble>{`The consents cannot be read: ${error}`}</Trouble>}
      {rows === undefined ? (
        error === undefined && <Loading what="the consents" />
      ) : (
        <ConsentDesk
          rows={rows}
          today={today}
          onWish={(wish) => void act(wish)}
          onOpen={(id, type) => navigateIntent('edit', {id, type})}
        />
      )}
    </>
  )
}
