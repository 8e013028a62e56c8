import {useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'

import type {AuditEntry} from './entries.ts'

/** A way to a document that the audit names; where it is gone, to its history. */
function DocumentLink({id, type}: AuditEntry['documents'][number]) {
  const schema = useSchema()
  return (
    <IntentLink intent="edit" params={{id, type}}>
      {`${schema.get(type)?.title ?? type} ${id}`}
    </IntentLink>
  )
}

export const documentLink = (document: AuditEntry['documents'][number]) => <DocumentLink {...document} />
