import { phrases } from '#shared/kernel/phrases'
import { foldTitle } from './fold-title'

/** What a column may hold, and how its title may begin. */
export interface TitledField {
  readonly path: string
  /** Folded, with commas between: the first that a title is, else begins with. Earlier fields are looked for first. */
  readonly titles: string
  /** Folded titles that begin like one of these and mean something else. */
  readonly except?: RegExp
  /** Several columns may give it: a population has one for each year. */
  readonly many?: boolean
}

/** Guesses by their titles which field each column gives: its place to the field's path. */
export function columnsByTitle(
  headers: readonly string[],
  fields: readonly TitledField[],
): ReadonlyMap<number, string> {
  const folded = headers.map(foldTitle)
  const taken = new Map<number, string>()
  for (const { path, titles, except, many = false } of fields)
    for (const title of phrases(titles)) {
      const fits = folded.flatMap((one, at) =>
        !taken.has(at) &&
        (one === title || one.startsWith(`${title} `)) &&
        except?.test(one) !== true
          ? [at]
          : [],
      )
      const exact = fits.find((at) => folded[at] === title)
      for (const at of many ? fits : [exact ?? fits[0]]) if (at !== undefined) taken.set(at, path)
      if (fits.length > 0 && !many) break
    }
  return taken
}
