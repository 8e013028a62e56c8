/** A date as precise as it is known, for people in words and for machines as it stands. */
export function PartialDate({value, words}: {value: string; words: string}) {
  return <time dateTime={value}>{words}</time>
}
