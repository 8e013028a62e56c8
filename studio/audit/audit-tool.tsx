import {Box, Container, Heading, Stack} from '@sanity/ui'

import {isEmbedded} from '../content-lake.ts'
import {AuditView} from './audit-view.tsx'
import {HostedAudit} from './hosted-audit.tsx'

/** Who did what: the audit of the embedded lake, or where hosted Sanity keeps its own. */
export function AuditTool() {
  return (
    <Box height="fill" overflow="auto" data-testid="audit-tool">
      <Container width={4} padding={[3, 4, 5]}>
        <Stack gap={5}>
          <Heading as="h1" size={2}>
            Audit
          </Heading>
          {isEmbedded ? <AuditView /> : <HostedAudit />}
        </Stack>
      </Container>
    </Box>
  )
}
