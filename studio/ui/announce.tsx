import type {ReactNode} from 'react'

import {UNSEEN} from './sr-only.tsx'

/** Says what has just happened to those who do not see it. The region stands before it has anything to say. */
export function Announce({children}: {children: ReactNode}) {
  return (
    <output data-testid="trials-status" style={UNSEEN}>
      {children}
    </output>
  )
}
