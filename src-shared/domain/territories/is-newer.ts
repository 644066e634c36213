import type { TerritorySource } from './territory-book'

/** Whether published figures are newer than others: of a later year, or of a later version in the same year. */
export function isNewer(a: TerritorySource, b: TerritorySource): boolean {
  if (a.year !== b.year) return a.year > b.year
  const [one, other] = [a, b].map(({ version }) => version.split('.').map(Number))
  const place = one?.findIndex((part, at) => part !== (other?.[at] ?? 0)) ?? -1
  return place >= 0 && (one?.[place] ?? 0) > (other?.[place] ?? 0)
}
