/** One thing that a package's public entry gives away. */
export type ExportedName = {
  name: string
  kind: 'function' | 'type' | 'value' | 'class'
  /** As it is written, without a body. */
  signature: string
  /** Its docstring without the stars; undefined where there is none. */
  doc: string | undefined
  /** Of the package, from its folder. */
  file: string
}
