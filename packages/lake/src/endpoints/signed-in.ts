import {LakeError} from '../errors.ts'
import type {EndpointContext} from './endpoint.ts'

/** The caller, who must have signed in (or brought a token). Throws unauthorized. */
export function signedIn({caller}: EndpointContext): EndpointContext['caller'] {
  if (caller.kind !== 'anonymous') return caller
  throw new LakeError('unauthorized', 'Sign in first: this needs a session or a token.')
}
