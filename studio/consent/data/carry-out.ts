import type {SanityClient} from '@sanity/client'

import {type Failure, failureOf} from '../../data/failures.ts'
import type {ConsentWish} from '../desk/consent-desk.tsx'
import {recordOfForm} from '../desk/new-consent.ts'
import {
  toldWithdrawal,
  writeEnd,
  writeGrant,
  writeMended,
  writeRenewal,
  writeWithdrawal,
  type Written,
} from './write-consent.ts'

/** Carries a keeper's wish out in one transaction, and says what happened. */
export async function carryOut(
  client: SanityClient,
  wish: ConsentWish,
  {today, newId}: {today: string; newId: () => string},
): Promise<{kind: 'done'; said: string} | Failure> {
  if (wish.kind === 'grant') {
    const made = recordOfForm(wish.consent, {recordId: `consent.${newId()}`, storyId: wish.story.id, today})
    // The form was looked at before; a day may have passed since.
    if ('problems' in made) return {kind: 'other', message: Object.values(made.problems).join(' ')}
    return said(
      await writeGrant(client, made.record, wish.story.id),
      `Kept: the consent for ${wish.story.title}`,
    )
  }
  const {recordId, story} = wish.consent
  const of = {recordId, storyId: story?.id}
  const name = story?.title ?? 'the consent'
  switch (wish.kind) {
    case 'renew':
      return said(await writeRenewal(client, of, wish), `Renewed: ${name}`)
    case 'mend':
      return said(await writeMended(client, of), `Mended: ${name} says what its record says`)
    case 'end':
      return said(await writeEnd(client, of), `Taken out: ${name}; its words are kept as a draft`)
    default:
      try {
        return {
          kind: 'done',
          said: `Withdrawn. ${toldWithdrawal(await writeWithdrawal(client, recordId, today))}`,
        }
      } catch (error) {
        return failureOf(error)
      }
  }
}

const said = (written: Written, words: string) =>
  written.kind === 'done' ? {...written, said: words} : written
