import type {ReactNode} from 'react'

/** Words for those who listen to the screen. */
export function SrOnly({children}: {children: ReactNode}) {
  return (
    <span
      style={{
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </span>
  )
}
