/** "-0,05": a number as a spreadsheet or a file reads it: digits alone, with the decimal mark that it wants. `value` is scaled by ten to `places`. */
export function plainNumber(value: number, places: number, mark: ',' | '.'): string {
  if (places === 0) return String(value)
  const digits = String(Math.abs(value)).padStart(places + 1, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}${mark}${digits.slice(-places)}`
}
