/** Takes out what is undefined, so that equal snapshots are equal JSON. Changes the object that it is given. */
export function present<Value extends object>(value: Value): Value {
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) Reflect.deleteProperty(value, key)
  }
  return value
}

/** An empty list tells as little as none: tools between the registry and us leave one for the other. */
export const orNone = <Item>(items: Item[] | undefined): Item[] | undefined =>
  items?.length ? items : undefined

/** Undefined for an object without fields. */
export function orNothing<Value extends object>(value: Value): Value | undefined {
  return Object.keys(present(value)).length > 0 ? value : undefined
}
