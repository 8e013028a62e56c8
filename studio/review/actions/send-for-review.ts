import {publishedId} from '@healing-library/content/check/stored-document'
import {send} from '@healing-library/content/rules/review/moves'
import {TaskIcon} from '@sanity/icons/Task'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'

import {makeMove} from '../data/make-move.ts'
import {useReview} from '../data/review-context.tsx'
import {useRights} from '../data/use-rights.ts'

/** Sends what stands there for review; everything else is done in the Review panel. */
export const SendForReview: DocumentActionComponent = ({id}) => {
  const answer = useReview()
  const {me, mayReview} = useRights()
  const toast = useToast()
  const [isSending, setIsSending] = useState(false)
  const review = answer?.review
  if (answer === undefined || review === undefined || me === undefined) return null
  const {state, stage, isChanged} = review.standing
  const isSent = state !== 'notSent' && state !== 'changesAsked' && !isChanged
  const whyNot = !mayReview
    ? 'Your role does not take part in reviews.'
    : stage === 'ready'
      ? 'Every stage has passed exactly this content.'
      : isSent
        ? 'It is in review already.'
        : undefined
  const sendNow = async () => {
    setIsSending(true)
    const problem = await makeMove(
      answer.client,
      publishedId(id),
      (before, move) => send(before, review.subject, move),
      me,
    )
    setIsSending(false)
    toast.push(
      problem === undefined
        ? {status: 'success', title: 'Sent for review'}
        : {status: 'error', closable: true, title: 'It was not sent', description: problem},
    )
  }
  return {
    label: isSending ? 'Sending…' : 'Send for review',
    icon: TaskIcon,
    disabled: isSending || whyNot !== undefined,
    title: whyNot ?? 'To be checked and signed, before or after it is published',
    onHandle: () => {
      void sendNow()
    },
  }
}
