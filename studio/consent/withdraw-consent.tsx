import {UndoIcon} from '@sanity/icons/Undo'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'

import {API_VERSION} from '../content-lake.ts'
import {toldWithdrawal, writeWithdrawal} from './data/write-consent.ts'

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
      const stories = await writeWithdrawal(client, id, new Date().toISOString().slice(0, 10))
      toast.push({status: 'success', title: `Withdrawn. ${toldWithdrawal(stories)}`})
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
