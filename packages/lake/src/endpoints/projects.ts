import {LakeError} from '../errors.ts'
import {datasetOf} from './dataset-of.ts'
import type {Endpoint, EndpointContext} from './endpoint.ts'
import {roleTitles} from './role-titles.ts'
import {signedIn} from './signed-in.ts'

export const projectEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/projects/:projectId',
    summary: 'The project; its members and their roles unless `includeMembers=false`',
    evidence: 'read in a client',
    handle: (context) => {
      const {lake, url} = context
      signedIn(context)
      const id = projectOf(context)
      const members = url.searchParams.get('includeMembers') === 'false' ? {} : {members: membersOf(context)}
      const features = url.searchParams.get('includeFeatures') === 'false' ? {} : {features: []}
      return Response.json({
        id,
        displayName: id,
        studioHost: null,
        organizationId: null,
        isBlocked: false,
        isDisabled: false,
        isDisabledByUser: false,
        metadata: {},
        createdAt: lake.directory.createdAt,
        ...members,
        ...features,
      })
    },
  },
  {
    method: 'GET',
    path: '/projects/:projectId/datasets',
    summary: 'The datasets; none of them is an add-on of another',
    evidence: 'read in a client',
    handle: (context) => {
      projectOf(context)
      return datasetList(context)
    },
  },
  {
    method: 'GET',
    path: '/datasets',
    summary:
      'The same, at the address of the project: `datasets.list()` of `@sanity/client`, `sanity dataset export`',
    evidence: 'read in a client',
    handle: datasetList,
  },
  {
    method: 'GET',
    path: '/projects/:projectId/datasets/:dataset/acl',
    summary: 'What the caller may do: GROQ filters with permissions, the ones that the lake itself enforces',
    evidence: 'read in a client',
    handle: (context) => {
      projectOf(context)
      datasetOf(context)
      return Response.json(context.caller.access.grants)
    },
  },
  {
    method: 'GET',
    path: '/projects/:projectId/datasets/:dataset/settings/indexing',
    summary: 'No limit to the depth that is searched',
    evidence: 'inferred',
    handle: (context) => {
      projectOf(context)
      datasetOf(context)
      return Response.json({partialIndexSettings: {maxFieldDepth: 0}})
    },
  },
  {
    method: 'GET',
    path: '/projects/:projectId/grants',
    summary: 'What the caller may do with the project: read it. Members are managed on the command line',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      projectOf(context)
      const read = [{grants: [{name: 'read', params: {}}]}]
      return Response.json({'sanity.project': read, 'sanity.project.members': read})
    },
  },
  {
    method: 'GET',
    path: '/projects/:projectId/roles',
    summary: 'The roles of this lake',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      projectOf(context)
      const {roles} = context.lake.config
      const list = roles.map(({name, title, description}) => ({
        name,
        title,
        description,
        isCustom: false,
        appliesToUsers: true,
        appliesToRobots: true,
      }))
      return Response.json(list)
    },
  },
  {
    method: 'GET',
    path: '/projects/:projectId/new-content-release-allowed',
    summary: 'One more release is always allowed: there is no plan with a limit',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      projectOf(context)
      const data = {
        orgActiveReleaseLimit: null,
        orgMeteredActiveReleaseCount: 0,
        datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
      }
      return Response.json({data})
    },
  },
  {
    method: 'GET',
    path: '/projects/:projectId/user-applications',
    summary: 'No Studio is deployed with this lake: an empty list',
    evidence: 'read in a client',
    handle: (context) => {
      signedIn(context)
      projectOf(context)
      return Response.json([])
    },
  },
  {
    method: 'GET',
    path: '/features',
    summary:
      'Of the paid features of the hosted service, those that are served: releases, of one document too',
    evidence: 'read in a client',
    handle: () => Response.json(['contentReleases', 'singleDocRelease']),
  },
]

/** The project that the path names. Throws notFound. */
function projectOf({lake, params}: EndpointContext): string {
  const asked = params['projectId'] ?? ''
  if (asked === lake.config.projectId) return asked
  throw new LakeError(
    'notFound',
    `There is no project "${asked}": this lake holds "${lake.config.projectId}".`,
  )
}

function membersOf({lake, caller}: EndpointContext): object[] {
  const member = (one: {id: string; roleNames: string[]; createdAt: string}, isRobot: boolean) => ({
    id: one.id,
    createdAt: one.createdAt,
    isCurrentUser: one.id === caller.id,
    isRobot,
    role: one.roleNames[0] ?? '',
    roles: roleTitles(one.roleNames, lake.config.roles),
  })
  return [
    ...lake.directory.users().map((user) => member(user, false)),
    ...lake.directory.tokens().map((token) => member(token, true)),
  ]
}

function datasetList(context: EndpointContext): Response {
  const {lake, url} = context
  signedIn(context)
  if (url.searchParams.has('addonFor') || url.searchParams.has('datasetProfile')) return Response.json([])
  const list = lake.config.datasets.map((name) => ({
    name,
    aclMode: 'public',
    addonFor: null,
    datasetProfile: null,
    features: [],
    tags: [],
  }))
  return Response.json(list)
}
