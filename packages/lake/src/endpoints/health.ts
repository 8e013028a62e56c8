import type {Endpoint} from './endpoint.ts'

export const healthEndpoints: Endpoint[] = [
  {
    method: 'GET',
    path: '/healthz',
    unversioned: true,
    summary: 'Whether the lake is ready to serve, and the identity and last transaction of its datasets',
    evidence: 'inferred',
    handle: ({lake}) => {
      const datasets = [...lake.datasets.values()].map(({name, store}) => ({
        name,
        identity: store.identity,
        lastTransactionId: store.lastTransaction()?.id ?? null,
      }))
      const {isStopping} = lake.life
      return Response.json(
        {
          status: isStopping ? 'stopping' : 'ok',
          service: 'lake',
          projectId: lake.config.projectId,
          datasets,
        },
        {status: isStopping ? 503 : 200},
      )
    },
  },
]
