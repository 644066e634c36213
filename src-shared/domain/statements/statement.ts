import { z } from 'zod'
import {
  centsField,
  dayField,
  idField,
  minutesSumField,
  monthField,
  nameField,
  periodField,
  positiveCentsField,
  textField,
} from '#shared/kernel/fields'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { keySchema } from '../keys/allocation-key'
import { COLLECTIVITY_KINDS } from '../collectivities/collectivity'
import { RELATIONS } from '../collectivities/relation'
import { COST_COMPONENTS } from '../costs/agent-cost'
import { CHARGE_KINDS } from '../costs/service-charge'
import { foreseenBasisSchema } from '../provisional/foreseen-basis'
import { reserveSchema } from './finding'
import { VEHICLES } from '../agents/vehicle'
import { BRACKETS } from '../travel/rate-brackets'
import { byAgentSchema } from './agent-lines'
import { statementActsSchema } from './statement-acts'
import { billingSchema } from './billing'
import { naturesSchema } from './natures'
import { statementVatSchema } from './statement-vat'
import { lifeStepSchema } from './life-step'
import { STATEMENT_NATURES } from './statement-nature'

/** A body as it was on the day of issue. */
export const partySchema = z.strictObject({
  id: idField,
  code: z.string(),
  name: nameField,
  kind: z.enum(COLLECTIVITY_KINDS),
  siret: z.string().nullable(),
  address: z.strictObject({ street: z.string(), postalCode: z.string(), city: z.string() }),
})

/** A body as a statement names it. */
export type Party = z.output<typeof partySchema>

/** One use of the service, dated, as D.5211-16 asks: the agent by initials only. */
export const useSchema = z.strictObject({
  day: dayField,
  agent: z.string(),
  task: z.string(),
  /** The activity under which the line was entered, if any; statements issued before there were activities have none. */
  activity: z.string().optional(),
  /** Within a day; negative only on a late correction that takes hours off. */
  minutes: z.int().min(-MINUTES_PER_DAY).max(MINUTES_PER_DAY).brand<'Minutes'>(),
  /** Only on hours found after their month was settled: the month in which they count. */
  countedIn: monthField.optional(),
})

/** One dated use of the service. */
export type ServiceUseLine = z.output<typeof useSchema>

/** Kilometres at one rate: the agent by initials only. */
const travelLineSchema = z.strictObject({
  agent: z.string(),
  vehicle: z.enum(VEHICLES),
  bracket: z.enum(BRACKETS),
  tenths: z.int().min(1),
  /** Thousandths of a euro a kilometre. */
  rate: z.int().min(0),
  amount: positiveCentsField,
})

const settlementSchema = z.strictObject({
  kind: z.enum(['claim', 'reduction']),
  amount: positiveCentsField,
  /** The tax within the amount, where the share or what was called has any. */
  vat: centsField.optional(),
})

/** Another statement, with the amount that this one takes from it. */
const listedSchema = z.strictObject({
  number: z.string(),
  issuedOn: dayField,
  ...settlementSchema.shape,
})

/** Another statement, with the amount that this one takes from it. */
export type ListedStatement = z.output<typeof listedSchema>

/** The most accounts that a statement proposes: on each of both budgets one for each of three hundred fiscal years. */
const MOST_IMPUTATIONS = 600

/** All that a statement prints, frozen on issue: its reader can compute each sum again by hand. */
export const statementContentSchema = z.strictObject({
  /** `2026-009`: without gaps per lender and year of the period. */
  number: z.string(),
  fiscalYear: z.int(),
  sequence: z.int().min(1),
  issuedOn: dayField,
  period: periodField,
  /** Whether it is made from what is foreseen; absent from a final statement. */
  nature: z.enum(STATEMENT_NATURES).optional(),
  /** What of a provisional statement is foreseen, and from what. */
  foreseen: foreseenBasisSchema.optional(),
  /** The cancelled statement that this one replaces. */
  replaces: z
    .strictObject({
      number: z.string(),
      issuedOn: dayField,
      /** Why, where a correction replaced it. */
      reason: nameField.optional(),
    })
    .optional(),
  /** Made from a sample territory: every page says so. */
  example: z.boolean(),
  lender: partySchema,
  beneficiary: partySchema,
  agreement: z.strictObject({
    id: idField,
    reference: z.string(),
    title: nameField,
    legalBasis: textField,
    resolutionReference: textField,
    signedOn: dayField.nullable(),
    key: keySchema,
    /** The act that decided the key, where the terms name one. */
    keyDecision: textField.optional(),
    hourlyTariff: positiveCentsField.nullable(),
    commonTime: z.enum(['proRata', 'lender']),
  }),
  /** The acts that it rests on and how it is paid, as on the last day of its period, as it was known on the day of issue; absent before statements kept them. */
  acts: statementActsSchema.optional(),
  uses: z.array(useSchema),
  months: z.array(
    z.strictObject({
      month: monthField,
      uses: z.int(),
      minutes: minutesSumField,
      /** The part of the minutes that is foreseen; only on a provisional statement. */
      foreseen: minutesSumField.optional(),
    }),
  ),
  /** Direct minutes, then billed minutes (with common time, or contracted). */
  minutes: minutesSumField,
  billedMinutes: minutesSumField,
  contractedMinutes: minutesSumField,
  service: z.strictObject({
    /**
     * Real cost by component, already reduced to the part under the agreement; empty where the key needs none. All that makes a
     * person's pay is under `basePay`, but for statements of before.
     */
    components: z.array(z.strictObject({ kind: z.enum(COST_COMPONENTS), amount: centsField })),
    /**
     * What the service cost besides pay, as far as it falls on the period; grants are negative. Absent where there is none.
     */
    charges: z
      .array(z.strictObject({ kind: z.enum(CHARGE_KINDS), label: nameField, amount: centsField }))
      .optional(),
    cost: centsField.nullable(),
    direct: minutesSumField,
    common: minutesSumField,
    /** What the key gives to all bodies together, without the kilometres charged beside it. */
    billed: positiveCentsField,
    beneficiaries: z.int(),
  }),
  billing: billingSchema,
  /** Kilometres charged to the body, which the share includes: each line is rounded once. Absent where there is none. */
  travel: z.array(travelLineSchema).optional(),
  share: positiveCentsField,
  /** The tax on the share by regime, and both together; absent where the terms say nothing of VAT. */
  vat: statementVatSchema.optional(),
  /**
   * What of the share refunds staff, and what other costs: the accounts of each differ. Absent where all of it is staff or at a
   * price, and before statements kept it.
   */
  natures: naturesSchema.optional(),
  /** The share agent by agent, where an individual loan names them; absent elsewhere, and from earlier statements. */
  byAgent: byAgentSchema.optional(),
  instalments: z.array(
    z.strictObject({
      reference: z.string(),
      calledOn: dayField,
      amount: positiveCentsField,
      /** The tax within it, where the terms of its day tax it. */
      vat: centsField.optional(),
    }),
  ),
  /**
   * The accounts proposed to both budgets on the day of issue, the lender's first: of a claim one or two each, of a reduction one for
   * each fiscal year whose titles it takes back. Absent where nothing is to pay, and before version 3.
   */
  imputation: z
    .array(
      z.strictObject({
        side: z.enum(['receipt', 'expense']),
        annexBudget: z.string().nullable(),
        account: z.string().nullable(),
        label: z.string(),
        /** Its part of the balance, and the tax within; the whole balance where absent. */
        amount: positiveCentsField.optional(),
        vat: centsField.optional(),
        function: z.string(),
        service: z.string(),
        engagement: z.string(),
      }),
    )
    .max(MOST_IMPUTATIONS)
    .optional(),
  /** What provisional statements of the period already called; absent where there is none. */
  provisionals: z.array(listedSchema).min(1).optional(),
  /** Balances of earlier statements that were carried to this one; absent where there is none. */
  carriedIn: z.array(listedSchema).min(1).optional(),
  /** What this statement calls or refunds, all deducted. */
  balance: settlementSchema,
  /** The balance of the period, where it is carried to the next statement instead. */
  carriedForward: settlementSchema.optional(),
  /** Fingerprint of the whole settlement, common to the statements of a period. */
  settlement: z.string(),
})

/** All that a statement prints. */
export type StatementContent = z.output<typeof statementContentSchema>

/** An issued statement. Its content never changes; what happens to it is noted beside, and it keeps its number. */
export const statementSchema = z.strictObject({
  id: idField,
  content: statementContentSchema,
  /** Twelve characters that identify the content. */
  fingerprint: z.string(),
  /** The relation of the beneficiary to the lender on the day of issue; absent before statements kept it. */
  relation: z.enum(RELATIONS).optional(),
  /** What kinds of body both were on the last day of the period, where one is another kind than it prints. */
  kinds: z
    .strictObject({ lender: z.enum(COLLECTIVITY_KINDS), debtor: z.enum(COLLECTIVITY_KINDS) })
    .optional(),
  cancelled: z
    .strictObject({
      on: dayField,
      reason: nameField,
      /** By a correction: the statement that replaces it prints the reason. */
      correction: z.literal(true).optional(),
    })
    .nullable(),
  /** What happened to it since: sent, contested, reminded. */
  life: z.array(lifeStepSchema).max(200).optional(),
  /** Why it was issued although something could be objected. */
  reserve: reserveSchema.optional(),
})

/** An issued statement. */
export type Statement = z.output<typeof statementSchema>
