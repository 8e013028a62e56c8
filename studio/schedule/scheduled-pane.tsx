import {Box} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import {localZone} from '../ui/local-time.ts'
import {Loading, Trouble} from '../ui/notices.tsx'
import {type Plan, PLANS_AND_DOCUMENTS_WATCHED} from './plan.ts'
import {PlansTable} from './plans-table.tsx'
import {usePlans} from './use-plans.ts'

/** The place of the desk where an editor finds all that is to come. */
export function ScheduledPane() {
  const {plans, error} = usePlans(PLANS_AND_DOCUMENTS_WATCHED)
  return (
    <Box padding={4} data-testid="scheduled-pane">
      {error !== undefined && <Trouble>{`What is scheduled could not be read: ${error}`}</Trouble>}
      {plans === undefined && error === undefined && <Loading what="what is scheduled" />}
      {plans && <PlansTable plans={plans} zone={localZone()} documentLink={documentLink} />}
    </Box>
  )
}

const documentLink = ({documentId, type, title}: Plan) => (
  <IntentLink intent="edit" params={{id: documentId, type}}>
    {title}
  </IntentLink>
)
