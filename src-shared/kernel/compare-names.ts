const french = new Intl.Collator('fr', { numeric: true })

/** The order of names in every list: accents beside their letters, and numbers by their value ("Agent 2" before "Agent 10"). */
export const compareNames = (a: string, b: string): number => french.compare(a, b)

/** The order of choices in a list, by the words that they show. */
export const byLabel = (a: { readonly label: string }, b: { readonly label: string }): number =>
  compareNames(a.label, b.label)
