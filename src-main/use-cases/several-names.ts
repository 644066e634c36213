/** So many names are written; the others are counted. */
const SAID = 3

/** Names on one line, for a label of the history: "Marie Dupont, Paul Martin, Anne Roy (+ 12)". */
export function severalNames(names: readonly string[]): string {
  const written = names.slice(0, SAID).join(', ')
  return names.length > SAID ? `${written} (+ ${String(names.length - SAID)})` : written
}
