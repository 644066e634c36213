/** The text of an amount without the name of the currency ("1912,85 EUR", "12 euros", "€ 5"); a dash alone is empty, as a cell without amount. */
export function plainAmount(text: string): string {
  const bare = text
    .replace(/€|\b(?:eur|euros?)\b/gi, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
  return /^[-–—−]$/.test(bare) ? '' : bare
}
