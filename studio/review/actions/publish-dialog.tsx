import {Card, Heading, Stack, Text} from '@sanity/ui'

import {ConfirmDialog} from '../../ui/confirm-dialog.tsx'

export type Concern = {
  /** Warnings of the rules of content, with the field that each is about. */
  warnings: readonly {field: string; message: string}[]
  /** The day of the review whose badge goes. */
  badgeOf: string | undefined
}

/** What to know before publishing, and the question whether to go on. */
export function PublishDialog({
  concern: {warnings, badgeOf},
  onPublish,
  onCancel,
}: {
  concern: Concern
  onPublish: () => void
  onCancel: () => void
}) {
  return (
    <ConfirmDialog title="Publish all the same?" action="Publish" onConfirm={onPublish} onCancel={onCancel}>
      <Stack gap={4}>
        {badgeOf !== undefined && (
          <Card padding={3} radius={2} tone="caution" border>
            <Text size={1}>
              {`Readers are told that this was reviewed on ${badgeOf}. The change takes that badge away: the page will say that it changed since, until somebody signs the new text. To keep it, send the draft for review and publish it once it is signed.`}
            </Text>
          </Card>
        )}
        {warnings.length > 0 && (
          <Stack gap={3}>
            <Heading as="h3" size={0}>
              {warnings.length === 1 ? 'One warning' : `${warnings.length} warnings`}
            </Heading>
            <Text size={1} muted>
              A warning is for a person to judge: it may stand where you know better than the rule.
            </Text>
            <WarningList warnings={warnings} />
          </Stack>
        )}
      </Stack>
    </ConfirmDialog>
  )
}

export function WarningList({warnings}: Pick<Concern, 'warnings'>) {
  // Several rows of a field may lack the same: it is said once.
  const told = new Map(warnings.map((warning) => [`${warning.field} ${warning.message}`, warning]))
  return (
    <Stack as="ul" gap={3} paddingLeft={4} style={{margin: 0}}>
      {[...told].map(([key, {field, message}]) => (
        <li key={key}>
          <Text size={1} style={{overflowWrap: 'anywhere'}}>
            {field === '' ? message : `${field}: ${message}`}
          </Text>
        </li>
      ))}
    </Stack>
  )
}
