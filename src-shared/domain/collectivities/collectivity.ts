import { z } from 'zod'
import { checkedCode, dayField, idField, nameField, textField } from '#shared/kernel/fields'
import { isSiren, isSiret } from './business-number'
import { isInseeCode } from './insee-code'
import { logoSchema } from './logo'
import { keptTreasurySchema, treasurySchema } from './treasury'

/** The kinds of body that lend or benefit; in French: commune, CC, CA, CU, métropole, syndicat, pays ou PETR, CCAS,
 * caisse des écoles, budget annexe ou régie, autre. */
export const COLLECTIVITY_KINDS = [
  'municipality',
  'communityOfMunicipalities',
  'urbanCommunity',
  'largeUrbanCommunity',
  'metropolis',
  'syndicate',
  'territoryBody',
  'socialCentre',
  'schoolFund',
  'annexedBudget',
  'other',
] as const

/** A kind of body. */
export type CollectivityKind = (typeof COLLECTIVITY_KINDS)[number]

const inhabitants = z.int().min(0).max(100_000_000)

/** The population of a body in one year: municipale (INSEE), and where they are known DGF and totale. */
const populationField = z.strictObject({
  year: z.int().min(1900).max(2200),
  municipal: inhabitants,
  dgf: inhabitants.optional(),
  total: inhabitants.optional(),
})

const noTwice = (values: readonly unknown[]): boolean => new Set(values).size === values.length

/** Identifiers of the groups that a body belongs to. */
const groupsField = z.array(idField).max(50).refine(noTwice, { error: 'code:duplicateEntry' })

const fields = {
  id: idField,
  code: z.string().trim().min(1).max(20),
  name: nameField,
  kind: z.enum(COLLECTIVITY_KINDS),
  siren: checkedCode(9, isSiren, 'sirenWrong').nullable(),
  siret: checkedCode(14, isSiret, 'siretWrong').nullable(),
  inseeCode: checkedCode(5, isInseeCode, 'inseeCodeWrong').nullable(),
  address: z.strictObject({
    street: textField,
    postalCode: z.string().trim().max(10),
    city: z.string().trim().max(80),
  }),
  /** Who signs for it, as acts name the person; acts leave a blank where it is absent. */
  representative: z.string().trim().max(120).optional(),
  populations: z
    .array(populationField)
    .max(200)
    .refine((list) => noTwice(list.map(({ year }) => year)), { error: 'code:duplicateEntry' }),
  memberOf: groupsField,
  /**
   * The groups of before, each time all of them, until a day, that day included, and what the body was then, where the line
   * says so: what is of a day takes those of that day.
   */
  earlierMemberships: z
    .array(
      z.strictObject({
        until: dayField,
        memberOf: groupsField,
        kind: z.enum(COLLECTIVITY_KINDS).optional(),
      }),
    )
    .max(50)
    .refine((list) => noTwice(list.map(({ until }) => until)), { error: 'code:duplicateEntry' })
    .optional(),
  /** How the public accountant knows it, where it lends and files are made for the accountant. */
  treasury: treasurySchema.optional(),
  /** Printed on the statements and records of hours that it sends. */
  logo: logoSchema.optional(),
  archived: z.boolean(),
}

/** Any body that lends or benefits. `code` is short, unique and shown; it breaks ties and names shares in exports. */
export const collectivitySchema = z
  .strictObject(fields)
  .refine(({ siren, siret }) => siren === null || siret === null || siret.startsWith(siren), {
    error: 'code:siretNotOfSiren',
    path: ['siret'],
  })

/**
 * A body as in the journal and its snapshots: its numbers were accepted by the rules of their day, and a rule that became
 * stricter since must not make old records unreadable. New input goes through `collectivitySchema`.
 */
export const keptCollectivitySchema = z.strictObject({
  ...fields,
  siren: z.string().max(9).nullable(),
  siret: z.string().max(14).nullable(),
  inseeCode: z.string().max(5).nullable(),
  treasury: keptTreasurySchema.optional(),
})

/** A body that lends or benefits. */
export type Collectivity = z.output<typeof collectivitySchema>

/** The population known for a year, else the latest one before it, else `null`. */
export function populationIn(collectivity: Collectivity, year: number): number | null {
  const known = collectivity.populations.filter((population) => population.year <= year)
  return (
    known.reduce<Collectivity['populations'][number] | null>(
      (latest, population) =>
        latest === null || population.year > latest.year ? population : latest,
      null,
    )?.municipal ?? null
  )
}
