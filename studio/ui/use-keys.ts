import {useEffect, useRef} from 'react'

/** Fields of a form take letters as letters. */
const TYPES_INTO =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=menu]'

/** Single letters that act while nobody types, and while no dialog is open. `keys` may change from render to render. */
export function useKeys(keys: Readonly<Record<string, () => void>>, enabled: boolean): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })

  useEffect(() => {
    if (!enabled) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(TYPES_INTO) !== null) return
      if (document.querySelector('[data-ui="Dialog"], [role=dialog]') !== null) return
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [enabled])
}
