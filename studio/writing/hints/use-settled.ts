import {startTransition, useEffect, useState} from 'react'

/** The value once it has stood still for a while, and then only when nothing more urgent is to be drawn. */
export function useSettled<Value>(value: Value, afterMs: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), afterMs)
    return () => clearTimeout(timer)
  }, [value, afterMs])
  return settled
}
