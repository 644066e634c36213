import { columnNames } from '../imports/column-names'
import { foldTitle } from '../imports/fold-title'
import type { ListField } from './list-kind'

/** A column and the field that it gives. */
export interface ListColumn {
  readonly column: string
  readonly field: string
}

/** Guesses by their titles which field each column gives; a column that fits none is left out, and shown as such. */
export function guessListColumns(
  headers: readonly string[],
  fields: readonly ListField[],
): readonly ListColumn[] {
  const names = columnNames(headers)
  const folded = headers.map(foldTitle)
  const taken = new Map<number, string>()
  for (const { path, titles, except, many = false } of fields)
    for (const title of titles) {
      const fits = folded.flatMap((one, at) =>
        !taken.has(at) &&
        (one === title || one.startsWith(`${title} `)) &&
        except?.test(one) !== true
          ? [at]
          : [],
      )
      for (const at of many ? fits : fits.slice(0, 1)) taken.set(at, path)
      if (fits.length > 0 && !many) break
    }
  return names.flatMap((column, at) => {
    const field = taken.get(at)
    return field === undefined ? [] : [{ column, field }]
  })
}
