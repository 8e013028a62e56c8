import {Box, Container, Flex, Heading, Stack, TabList, Tab, TabPanel} from '@sanity/ui'
import {useRouter} from 'sanity/router'

import {LiveProvider, useAnswer} from '../data/live.tsx'
import {AddView} from './add/add-view.tsx'
import {CoverageView} from './coverage/coverage-view.tsx'
import {parseCounts, COUNTS_QUERY} from './data/counts.ts'
import {ListsView} from './lists/lists-view.tsx'
import {QueueView} from './queue/queue-view.tsx'
import {SettingsView} from './settings/settings-view.tsx'

const VIEWS = [
  {name: 'queue', title: 'Queue', view: QueueView},
  {name: 'add', title: 'Add', view: AddView},
  {name: 'lists', title: 'Lists', view: ListsView},
  {name: 'coverage', title: 'Coverage', view: CoverageView},
  {name: 'settings', title: 'Settings', view: SettingsView},
] as const

/** What the tool shows; a change of any of these may change a view. */
const WATCHED =
  '*[_type in ["registryRecord", "clinicalTrial", "trialList", "trialSettings", "syncRun", "substanceGuide"]]'

/** Keeps the trials true: what changed, what is new, what is listed, what is missing. */
export function TrialsTool() {
  return (
    <LiveProvider watched={WATCHED}>
      <Frame />
    </LiveProvider>
  )
}

function Frame() {
  const {state, navigate} = useRouter()
  const counts = useAnswer(COUNTS_QUERY, parseCounts)
  const current = VIEWS.find(({name}) => name === state['view']) ?? VIEWS[0]
  const View = current.view

  return (
    <Box height="fill" overflow="auto" data-testid="trials-tool">
      <Container width={3} padding={[3, 4, 5]}>
        <Stack gap={5}>
          <Flex gap={4} align="center" wrap="wrap" justify="space-between">
            <Heading as="h1" size={2}>
              Trials
            </Heading>
            <TabList gap={2} aria-label="Trials">
              {VIEWS.map(({name, title}) => (
                <Tab
                  key={name}
                  id={`trials-tab-${name}`}
                  aria-controls="trials-panel"
                  label={name === 'queue' && counts.data ? `${title} (${counts.data.waiting})` : title}
                  selected={name === current.name}
                  onClick={() => navigate({view: name})}
                />
              ))}
            </TabList>
          </Flex>
          <TabPanel id="trials-panel" aria-labelledby={`trials-tab-${current.name}`}>
            <View />
          </TabPanel>
        </Stack>
      </Container>
    </Box>
  )
}
