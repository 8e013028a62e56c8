import {isReviewable} from '@healing-library/content/rules/review/stages'
import {TaskIcon} from '@sanity/icons/Task'
import {lazy} from 'react'
import {defineDocumentInspector, definePlugin, type DocumentLayoutProps} from 'sanity'

import {SendForReview} from './actions/send-for-review.ts'
import {ReviewStateBadge} from './badge.ts'
import {ReviewProvider} from './data/review-context.tsx'
import {NotedField} from './field/noted-field.tsx'

const panel = defineDocumentInspector({
  name: 'review',
  component: lazy(async () => ({default: (await import('./panel/review-panel.tsx')).ReviewPanel})),
  useMenuItem: () => ({title: 'Review', icon: TaskIcon, showAsAction: true}),
})

function ReviewLayout(props: DocumentLayoutProps) {
  return (
    <ReviewProvider documentId={props.documentId} documentType={props.documentType}>
      {props.renderDefault(props)}
    </ReviewProvider>
  )
}

/** Reviews: a panel beside the form, notes at its fields, the badge that readers will see, and the way into a review. */
export const reviewPlugin = definePlugin({
  name: 'review',
  document: {
    inspectors: (before, {documentType}) => (isReviewable(documentType) ? [...before, panel] : before),
    badges: (before, {schemaType}) => (isReviewable(schemaType) ? [...before, ReviewStateBadge] : before),
    actions: (before, {schemaType}) => (isReviewable(schemaType) ? [...before, SendForReview] : before),
    components: {unstable_layout: ReviewLayout},
  },
  form: {components: {field: NotedField}},
})
