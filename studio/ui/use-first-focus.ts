import {type RefObject, useEffect, useRef} from 'react'

/**
 * A ref that brings the keyboard to an element once, when it appears. For elements that call a ref again each time they
 * are drawn (`Select` of `@sanity/ui` does): there `takeFocus` would take the keyboard away from whoever types.
 */
export function useFirstFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null)
  useEffect(() => target.current?.focus(), [])
  return target
}
