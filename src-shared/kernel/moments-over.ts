/**
 * Days or months as one text: the only one, else the first and the last with a slash between, as ISO 8601 writes an interval; `null` for
 * none.
 */
export function momentsOver(moments: readonly string[]): string | null {
  const sorted = [...moments].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  return first === last ? first : `${first}/${last}`
}
