'use client'

import {useEffect, useRef} from 'react'

import {keepMarks} from './criteria-marks.ts'

import styles from './criteria-memory.module.css'

/** Keeps the marks of the form around it in the visitor's own browser. Without JavaScript the form still prints. */
export function CriteriaMemory() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return undefined
    const controller = new AbortController()
    keepMarks(form, localStorage, controller.signal)
    return () => controller.abort()
  }, [])
  return (
    <div ref={place} className={styles.actions}>
      <button type="button" onClick={() => printAlone(place.current?.closest('form'))}>
        Print this list for my doctor
      </button>
      <button type="reset">Take all my marks away</button>
    </div>
  )
}

/** Prints one part of the page, as base.css has it; the page itself is left as it was. */
function printAlone(part: Element | null | undefined): void {
  if (!part) return
  part.toggleAttribute('data-print-alone', true)
  window.addEventListener('afterprint', () => part.toggleAttribute('data-print-alone', false), {once: true})
  window.print()
}
