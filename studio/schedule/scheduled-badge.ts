import type {DocumentBadgeComponent} from 'sanity'

import {localZone} from '../ui/local-time.ts'
import {misfit, planWords} from './plan-words.ts'
import {planOf, PLANS_WATCHED} from './plan.ts'
import {usePlans} from './use-plans.ts'

/** At the open document: what is to come, and whether it still fits. */
export const ScheduledBadge: DocumentBadgeComponent = ({id, draft, published}) => {
  const {plans} = usePlans(PLANS_WATCHED)
  const plan = planOf(plans, id, {draft, published})
  if (!plan) return null
  const words = `${planWords(plan, localZone())}. ${plan.by}.`
  if (plan.state === 'failed') {
    return {label: 'Schedule failed', title: `${words} ${plan.error ?? ''}`, color: 'danger'}
  }
  const odd = misfit(plan)
  if (odd !== undefined)
    return {label: 'Scheduled, changed since', title: `${words} ${odd}`, color: 'warning'}
  return {label: plan.state === 'paused' ? 'Schedule paused' : 'Scheduled', title: words, color: 'primary'}
}
