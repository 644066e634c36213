/**
 * The entry of a table under a word of foreign text, `undefined` where it has none: what every object inherits
 * (`constructor`, `toString`) is no entry.
 */
export const ownEntry = <V>(table: Readonly<Record<string, V>>, word: string): V | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
