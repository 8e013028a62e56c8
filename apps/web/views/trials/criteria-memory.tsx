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
      <button type="button" onClick={() => window.print()}>
        Print this page with my marks
      </button>
      <button type="reset">Take all my marks away</button>
    </div>
  )
}
