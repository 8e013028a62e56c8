'use client'

import {useEffect, useState} from 'react'

import {listenToDirectory} from './directory-swap.ts'
import {listenToSaveButtons} from './save-listener.ts'

/** What makes pages of trials quicker and lets a visitor save some. It shows nothing but what it announces. */
export function TrialsScript() {
  const [words, setWords] = useState('')
  useEffect(() => {
    const controller = new AbortController()
    listenToSaveButtons(controller.signal, setWords)
    listenToDirectory(controller.signal, setWords)
    return () => controller.abort()
  }, [])
  return <output className="visually-hidden">{words}</output>
}
