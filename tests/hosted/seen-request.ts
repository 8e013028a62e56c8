/** One request as hosted Sanity would see it: where to, and what it asks with. No value of it, and no token. */
export type SeenRequest = {
  /** WS for a WebSocket, CONNECT for a host that is not of Sanity's API. */
  method: string
  host: string
  path: string
  parameters: string[]
  origin?: string
  hasToken?: boolean
  /** Of a JSON body: its keys. */
  bodyKeys?: string[]
}
