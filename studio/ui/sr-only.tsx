import type {ReactNode} from 'react'

/** Out of sight and out of the layout, but read aloud. */
export const UNSEEN = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

/** Words for those who listen to the screen. */
export function SrOnly({children}: {children: ReactNode}) {
  return <span style={UNSEEN}>{children}</span>
}
