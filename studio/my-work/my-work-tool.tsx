import {publishedId} from '@healing-library/content/check/stored-document'
import {Box, Container, Heading, Stack} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {useCurrentUser, useSchema, useWorkspace} from 'sanity'
import {useRouter} from 'sanity/router'

import {LiveProvider, useAnswer} from '../data/live.tsx'
import {PLANS_AND_DOCUMENTS_WATCHED} from '../schedule/plan.ts'
import {usePlans} from '../schedule/use-plans.ts'
import {localZone} from '../ui/local-time.ts'
import {Loading, Trouble} from '../ui/notices.tsx'
import {WorkBoard} from './board/work-board.tsx'
import type {Place} from './data/part.ts'
import {partsFor} from './data/parts.ts'
import {useDraftAuthors, useFindings} from './data/use-beside.ts'
import {useNames} from './data/use-names.ts'
import {parseWork, WORK_QUERY, workParams} from './data/work-query.ts'

/** A change of anything but the Studio's own may be somebody's work. */
const WATCHED = '*[!string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")]'

/** What waits for whoever signed in, each one click from its place. */
export function MyWorkTool() {
  return (
    <LiveProvider watched={WATCHED}>
      <Box height="fill" overflow="auto" data-testid="my-work">
        <Container width={4} padding={[3, 4, 5]}>
          <Stack gap={4}>
            <Heading as="h1" size={2}>
              My work
            </Heading>
            <Work />
          </Stack>
        </Container>
      </Box>
    </LiveProvider>
  )
}

function Work() {
  const [openedAtMs] = useState(() => Date.now())
  const params = useMemo(() => workParams(openedAtMs), [openedAtMs])
  const {data, error} = useAnswer(WORK_QUERY, parseWork, params)
  const draftIds = useMemo(() => data?.drafts.map(({_id}) => _id), [data])
  const {authors, trouble: authorsTrouble} = useDraftAuthors(draftIds)
  const {findings, trouble: findingsTrouble} = useFindings(data !== undefined)
  const nameOf = useNames(useMemo(() => [...(authors?.values() ?? [])].map(({lastBy}) => lastBy), [authors]))
  const {plans, error: plansTrouble} = usePlans(PLANS_AND_DOCUMENTS_WATCHED)
  const user = useCurrentUser()
  const schema = useSchema()
  const {basePath} = useWorkspace()
  const {navigateIntent, navigateUrl, resolveIntentLink} = useRouter()

  const pathOf = (path: string) => `${basePath.replace(/\/$/, '')}/${path}`
  const intentOf = ({id, type, path}: Extract<Place, {kind: 'document'}>) => ({
    id: publishedId(id),
    type,
    ...(path !== undefined && {path}),
  })
  const parts =
    data &&
    partsFor(
      data,
      {id: user?.id ?? '', roles: user?.roles.map(({name}) => name) ?? []},
      {
        authors,
        findings,
        plans,
        zone: localZone(),
        nameOf,
        titleOfType: (type) => schema.get(type)?.title ?? type,
      },
      params['today'] ?? '',
    )
  return (
    <>
      {error !== undefined && <Trouble>{`What waits cannot be read: ${error}`}</Trouble>}
      {authorsTrouble !== undefined && (
        <Trouble tone="caution">{`Who made which draft is not known: ${authorsTrouble}`}</Trouble>
      )}
      {findingsTrouble !== undefined && (
        <Trouble tone="caution">{`Contradictions could not be looked for: ${findingsTrouble}`}</Trouble>
      )}
      {plansTrouble !== undefined && (
        <Trouble tone="caution">{`What is scheduled is not known: ${plansTrouble}`}</Trouble>
      )}
      {parts === undefined ? (
        error === undefined && <Loading what="what waits for you" />
      ) : (
        <WorkBoard
          parts={parts}
          hrefOf={(place) =>
            place.kind === 'tool' ? pathOf(place.path) : resolveIntentLink('edit', intentOf(place))
          }
          onOpen={(place) =>
            place.kind === 'tool'
              ? navigateUrl({path: pathOf(place.path)})
              : navigateIntent('edit', intentOf(place))
          }
        />
      )}
    </>
  )
}
