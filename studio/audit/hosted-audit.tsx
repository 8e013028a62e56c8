import {Stack, Text} from '@sanity/ui'

/** Hosted Sanity keeps no log that a Studio could read. */
export function HostedAudit() {
  return (
    <Stack gap={4}>
      <Text size={1}>
        This library keeps its documents at Sanity, which writes no audit that the Studio could show. What it
        keeps instead:
      </Text>
      <Stack as="ul" gap={3}>
        <Text as="li" size={1}>
          Who changed a document, and when: “History” beside the open document. For how long depends on the
          plan.
        </Text>
        <Text as="li" size={1}>
          Members, roles, tokens, webhooks and data sets: the activity feed of the project at
          sanity.io/manage, which exports a CSV.
        </Text>
        <Text as="li" size={1}>
          Every request with its address: the request logs of the project, as NDJSON.
        </Text>
      </Stack>
    </Stack>
  )
}
