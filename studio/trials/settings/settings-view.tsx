import {TRIAL_SETTINGS_ID} from '@healing-library/content/documents/trial-settings'
import {TRIAL_CHANGE_KINDS} from '@healing-library/content/vocabulary/trials'
import {Button, Card, Flex, Stack} from '@sanity/ui'
import {useRouter} from 'sanity/router'

import {useAnswer} from '../../data/live.tsx'
import {Announce} from '../../ui/announce.tsx'
import {DataTable} from '../../ui/data-table.tsx'
import {Loading, Trouble} from '../../ui/notices.tsx'
import {Part} from '../../ui/part.tsx'
import {parseSettings, SETTINGS_QUERY} from '../data/settings.ts'
import {useDecisions} from '../data/use-decisions.tsx'
import {useWhyNot} from '../data/use-may-curate.ts'
import {AutoAcceptForm} from './auto-accept-form.tsx'
import {setAutoAccept} from './set-auto-accept.ts'

/** What the library follows, and what needs no curator. */
export function SettingsView() {
  const {data, error} = useAnswer(SETTINGS_QUERY, parseSettings)
  const {said, request} = useDecisions()
  const whyNot = useWhyNot()
  const {navigateIntent} = useRouter()

  return (
    <Stack gap={6}>
      <Announce>{said}</Announce>
      {whyNot !== undefined && <Trouble tone="caution">{whyNot}</Trouble>}
      {error !== undefined && <Trouble>{`The settings cannot be read: ${error}`}</Trouble>}
      {data === undefined ? (
        error === undefined && <Loading what="the settings" />
      ) : (
        <>
          <Part
            title="Accepted without asking"
            about="Changes of these kinds reach the public pages at the next sync. Each is told in the trial’s history all the same."
            empty=""
            count={1}
          >
            <Card padding={4} radius={3} border>
              <AutoAcceptForm
                accepted={data.autoAccept}
                whyNot={whyNot}
                onChange={(kind, wanted) =>
                  request({
                    jobs: [setAutoAccept(kind, wanted)],
                    itemIds: [],
                    said: `${TRIAL_CHANGE_KINDS[kind]}: ${wanted ? 'accepted without asking' : 'waits for a curator'}`,
                  })
                }
              />
            </Card>
          </Part>
          <Part
            title={`Searches that are followed (${data.queries.length})`}
            about="What the registry is asked, and the names by which a trial is about the substance itself."
            empty="None yet."
            count={data.queries.length}
          >
            <DataTable
              caption="Searches that are followed"
              columns={[
                {title: 'Name'},
                {title: 'Key'},
                {title: 'What the registry is asked'},
                {title: 'Names of the substance'},
              ]}
              rows={data.queries.map(({key, label, expression, aliases}) => ({
                key,
                cells: [label, key, expression, aliases.join(', ')],
              }))}
            />
          </Part>
          <Flex>
            <Button
              text="Edit the searches"
              mode="ghost"
              fontSize={1}
              padding={3}
              onClick={() => navigateIntent('edit', {id: TRIAL_SETTINGS_ID, type: 'trialSettings'})}
            />
          </Flex>
        </>
      )}
    </Stack>
  )
}
