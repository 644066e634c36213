/** The place of a column, from 0, by its title or its number (`#3`); -1 where there is none. */
export function placeOfColumn(name: string, headers: readonly string[]): number {
  const numbered = /^#([1-9]\d{0,3})$/.exec(name.trim())
  const at = headers.findIndex((header) => header.trim() === name.trim())
  if (at >= 0 || numbered === null) return at
  return Number(numbered[1]) <= headers.length ? Number(numbered[1]) - 1 : -1
}
