/** Groups of three digits are written "1,000", "1.000" or "1 000": they are one number in every language. */
const GROUPED = /(?<=\d)[,.\u0020\u00a0\u202f](?=\d{3}(?!\d))/g

/** The digits of a text, in an order that does not depend on its language: "3.5" and "3,5" are the same. */
const numbersOf = (text: string): string[] => (text.replaceAll(GROUPED, '').match(/\d+/g) ?? []).toSorted()

/** The numbers that one of two texts has and the other has not. */
export function differingNumbers(source: string, text: string): string[] {
  const [left, right] = [numbersOf(source), numbersOf(text)]
  return [...new Set([...without(left, right), ...without(right, left)])]
}

function without(numbers: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return numbers.filter((number) => {
    const at = left.indexOf(number)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
}
