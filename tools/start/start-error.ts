/** Something that a person can mend: its message is all that is shown, one line that says what to do. */
export class StartError extends Error {
  override name = 'StartError'
}
