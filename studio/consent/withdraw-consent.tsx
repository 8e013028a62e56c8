import {publishedId} from '@healing-library/content/check/stored-document'
import {withdrawConsent} from '@healing-library/content/rules/testimonials'
import {UndoIcon} from '@sanity/icons/Undo'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, type SanityClient, useClient} from 'sanity'

import {API_VERSION} from '../content-lake.ts'

const OF_THIS_CONSENT = `{
  "recordIds": *[_id in [$id, "drafts." + $id]]._id,
  "storyIds": *[_type == "testimonial" && consentRecordId == $recordId]._id
}`

/**
 * A person withdraws: the story and the record change in one transaction. A field set to “withdrawn” would leave the
 * story on the site, where nobody may read the record.
 */
export const WithdrawConsent: DocumentActionComponent = ({id, published, draft}) => {
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [step, setStep] = useState<'none' | 'asks' | 'writes'>('none')
  const withdraw = async () => {
    setStep('writes')
    try {
      const stories = await writeWithdrawal(client, id)
      toast.push({status: 'success', title: `Withdrawn. ${told(stories)}`})
    } catch (error) {
      toast.push({
        status: 'error',
        closable: true,
        duration: 60_000,
        title: 'Nothing was withdrawn: the Content Lake refused. The story is still there; try again.',
        description: error instanceof Error ? error.message : String(error),
      })
    }
    setStep('none')
  }
  return {
    label: step === 'writes' ? 'Withdrawing…' : 'Withdraw consent',
    title: 'The person withdraws: takes the story out and marks this record',
    icon: UndoIcon,
    tone: 'critical',
    disabled: step === 'writes' || (published === null && draft === null),
    onHandle: () => setStep('asks'),
    dialog: step === 'asks' && {
      type: 'confirm',
      tone: 'critical',
      message:
        'The story and its drafts are deleted now, and this record says that the consent was withdrawn today. Readers no longer find the story within seconds. This cannot be undone here.',
      confirmButtonText: 'Withdraw and delete the story',
      onConfirm: () => {
        withdraw().catch(() => undefined)
      },
      onCancel: () => setStep('none'),
    },
  }
}

/** How many stories there were. */
async function writeWithdrawal(client: SanityClient, id: string): Promise<number> {
  const ids = await client.fetch<{recordIds: string[]; storyIds: string[]}>(
    OF_THIS_CONSENT,
    {id, recordId: id.replace(/^consent\./, '')},
    {perspective: 'raw'},
  )
  await client.mutate(withdrawConsent(ids, new Date().toISOString().slice(0, 10)))
  return new Set(ids.storyIds.map(publishedId)).size
}

function told(stories: number): string {
  if (stories === 0) return 'No story stood under this consent.'
  return stories === 1 ? 'The story is deleted.' : `${stories} stories are deleted.`
}
