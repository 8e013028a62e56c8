import {Box, Container, Flex, Heading, Stack, Tab, TabList, TabPanel} from '@sanity/ui'
import {useCurrentUser} from 'sanity'
import {useRouter} from 'sanity/router'

import {Trouble} from '../ui/notices.tsx'
import {InView} from './in/in-view.tsx'
import {OutView} from './out/out-view.tsx'
import {ReplaceView} from './replace/replace-view.tsx'
import {TableView} from './table/table-view.tsx'
import {mayDoBulk, WHY_NOT} from './who-may.ts'

const VIEWS = [
  {name: 'in', title: 'Publications in', view: InView},
  {name: 'out', title: 'Publications out', view: OutView},
  {name: 'replace', title: 'Find and replace', view: ReplaceView},
  {name: 'table', title: 'CSV of a list', view: TableView},
] as const

/** Work on many documents at once. */
export function BulkTool() {
  const user = useCurrentUser()
  const {state, navigate} = useRouter()
  const current = VIEWS.find(({name}) => name === state['view']) ?? VIEWS[0]
  const View = current.view
  const isAllowed = mayDoBulk(user?.roles)

  return (
    <Box height="fill" overflow="auto" data-testid="bulk-tool">
      <Container width={3} padding={[3, 4, 5]}>
        <Stack gap={5}>
          <Flex gap={4} align="center" wrap="wrap" justify="space-between">
            <Heading as="h1" size={2}>
              Bulk
            </Heading>
            {isAllowed && (
              <TabList gap={2} aria-label="Bulk">
                {VIEWS.map(({name, title}) => (
                  <Tab
                    key={name}
                    id={`bulk-tab-${name}`}
                    aria-controls="bulk-panel"
                    label={title}
                    selected={name === current.name}
                    onClick={() => navigate({view: name})}
                  />
                ))}
              </TabList>
            )}
          </Flex>
          {isAllowed ? (
            <TabPanel id="bulk-panel" aria-labelledby={`bulk-tab-${current.name}`}>
              <View />
            </TabPanel>
          ) : (
            <Trouble tone="caution">{WHY_NOT}</Trouble>
          )}
        </Stack>
      </Container>
    </Box>
  )
}
