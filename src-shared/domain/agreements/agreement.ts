import { z } from 'zod'
import {
  dayField,
  idField,
  nameField,
  openPeriodField,
  positiveCentsField,
  textField,
  weeklyMinutesField,
  workShareField,
} from '#shared/kernel/fields'

/** One whole, in millionths: the unit of fixed quotas. */
export const WHOLE = 1_000_000

const quotaField = z.strictObject({
  collectivityId: idField,
  millionths: z.int().min(0).max(WHOLE),
})

/**
 * How the cost is shared:
 * - `actualCost`: the real cost, in proportion to the hours done;
 * - `tariff`: hours (contracted or done) times the hourly tariff of the agreement;
 * - `fixedQuotas`: the real cost by quotas written in the agreement; what they leave stays with the lender.
 */
export const keySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('actualCost') }),
  z.strictObject({ kind: z.literal('tariff'), basis: z.enum(['contracted', 'actual']) }),
  z.strictObject({ kind: z.literal('fixedQuotas'), quotas: z.array(quotaField).max(5000) }),
])

/** The key of an agreement. */
export type AllocationKey = z.output<typeof keySchema>

const beneficiaryField = z.strictObject({
  collectivityId: idField,
  /** Contracted (forecast) minutes a week. */
  weeklyMinutes: weeklyMinutesField,
})

const lentAgentField = z.strictObject({
  agentId: idField,
  /** The part of the agent's time and cost that the agreement covers, in ten-thousandths. */
  workShare: workShareField,
})

const instalmentField = z.strictObject({
  collectivityId: idField,
  /** Number of the titre that called it. */
  reference: textField,
  calledOn: dayField,
  amount: positiveCentsField,
})

/** In what a kind of unit is counted. */
export const UNITS = ['act', 'file', 'day'] as const

const unitTypeField = z.strictObject({
  id: idField,
  /** "Permis de construire", "Journée de tracteur". */
  name: nameField,
  /** Acts and files are whole; days may be halves. */
  unit: z.enum(UNITS),
})

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/** An agreement by which a lender shares agents between beneficiaries. */
export const agreementSchema = z
  .strictObject({
    id: idField,
    reference: z.string().trim().min(1).max(60),
    title: nameField,
    /** The article that founds it, as printed on statements. */
    legalBasis: textField,
    /** References of the délibérations. */
    resolutionReference: textField,
    signedOn: dayField.nullable(),
    lenderId: idField,
    period: openPeriodField,
    beneficiaries: z.array(beneficiaryField).max(5000),
    agents: z.array(lentAgentField).max(2000),
    key: keySchema,
    /** Notified unit cost, in cents an hour; `null` where none was notified. */
    hourlyTariff: positiveCentsField.nullable(),
    /** How a contracted week becomes a year: 52 paid weeks, or 45.6 worked weeks (domain vectors A3 and C1). */
    annualWeeks: z.enum(['paid', 'worked']),
    /** Meetings and training: spread over the direct hours, or left to the lender. */
    commonTime: z.enum(['proRata', 'lender']),
    /** Order in which equal remainders get a spare cent: identifiers; those not listed follow by code. */
    tieBreak: z.array(idField).max(5000),
    instalments: z.array(instalmentField).max(50_000),
    /** What is counted besides hours. */
    unitTypes: z.array(unitTypeField).max(200).optional(),
    archived: z.boolean(),
  })
  .refine(
    ({ beneficiaries }) => distinct(beneficiaries.map(({ collectivityId }) => collectivityId)),
    {
      error: 'code:partyTwice',
      path: ['beneficiaries'],
    },
  )
  .refine(({ agents }) => distinct(agents.map(({ agentId }) => agentId)), {
    error: 'code:duplicateEntry',
    path: ['agents'],
  })
  .refine(
    ({ lenderId, beneficiaries }) =>
      beneficiaries.every(({ collectivityId }) => collectivityId !== lenderId),
    {
      error: 'code:partyTwice',
      path: ['lenderId'],
    },
  )
  .refine(
    ({ key }) =>
      key.kind !== 'fixedQuotas' ||
      key.quotas.reduce((sum, { millionths }) => sum + millionths, 0) <= WHOLE,
    { error: 'code:quotasOver100', path: ['key', 'quotas'] },
  )
  .refine(
    ({ key }) =>
      key.kind !== 'fixedQuotas' ||
      distinct(key.quotas.map(({ collectivityId }) => collectivityId)),
    { error: 'code:partyTwice', path: ['key', 'quotas'] },
  )
  .refine(
    ({ unitTypes = [] }) =>
      distinct(unitTypes.map(({ id }) => id)) &&
      distinct(unitTypes.map(({ name }) => name.toLowerCase())),
    { error: 'code:duplicateEntry', path: ['unitTypes'] },
  )
  .refine(({ key, hourlyTariff }) => key.kind !== 'tariff' || hourlyTariff !== null, {
    error: 'code:tariffMissing',
    path: ['hourlyTariff'],
  })

/** A kind of act, file or day that an agreement counts. */
export type UnitType = z.output<typeof unitTypeField>

/** An agreement between a lender and its beneficiaries. */
export type Agreement = z.output<typeof agreementSchema>
