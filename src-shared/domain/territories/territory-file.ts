import { z } from 'zod'

/** The forms of group in the file; in French: CC, CA, CU, métropole, métropole de Lyon, établissement public territorial. */
export const GROUP_FORMS = ['CC', 'CA', 'CU', 'METRO', 'MET69', 'EPT'] as const

const texts = z.array(z.string())
const inhabitants = z.array(z.int().min(0).nullable())
/** A year of our time: no file would ever be newer than one with a number mistyped. */
const year = z.int().min(1900).max(2100)

/** Whether all columns are as long as each other. */
const areEven = (columns: Readonly<Record<string, readonly unknown[]>>): boolean =>
  new Set(Object.values(columns).map(({ length }) => length)).size === 1

/**
 * The published bodies of the country as they come with the program, in columns, which compress best: place 12 of each list
 * of `communes` is of the same commune. `scripts/make-territories.ts` makes it.
 */
export const territoryFileSchema = z
  .strictObject({
    /** Where the figures come from: a package and its version. */
    source: z.string(),
    version: z.string(),
    /** The year in which `population` of the communes is in force. */
    year,
    /** The year in which `municipalBefore` and `totalBefore` were in force. */
    yearBefore: year,
    groups: z
      .strictObject({
        siren: texts,
        form: z.array(z.enum(GROUP_FORMS)),
        name: texts,
      })
      .refine(areEven),
    communes: z
      .strictObject({
        insee: texts,
        name: texts,
        /** `=`: the usual one, made of the INSEE code; empty: not known. */
        siren: texts,
        /** Separated by spaces. */
        postcodes: texts,
        /** INSEE codes of the communes that it was made of, separated by spaces. */
        former: texts,
        /** Population municipale. */
        population: inhabitants,
        municipalBefore: inhabitants,
        totalBefore: inhabitants,
        /** Places in the list of groups, separated by spaces. */
        groups: texts,
      })
      .refine(areEven),
  })
  .refine(({ groups, communes }) => {
    const places = new Set(['', ...groups.siren.map((_, place) => String(place))])
    return communes.groups.every((each) => each.split(' ').every((place) => places.has(place)))
  })

/** The published bodies of the country, in columns. */
export type TerritoryFile = z.output<typeof territoryFileSchema>
