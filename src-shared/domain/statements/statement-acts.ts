import { z } from 'zod'
import { dayField, positiveCentsField } from '#shared/kernel/fields'
import { LEGAL_FORMS } from '../agreements/legal-form'
import { UNIT_COST_CLAUSES } from '../agreements/unit-cost-clause'

/** A unit cost as it was notified. */
const statementNoticeSchema = z.strictObject({
  notifiedOn: dayField,
  unitCost: positiveCentsField,
  unit: z.string(),
  reference: z.string(),
})

/**
 * The acts that a statement rests on besides its agreement, and how it is paid, as they were on the day of issue. Frozen
 * with the statement; absent from those issued before statements kept them.
 */
export const statementActsSchema = z.strictObject({
  /** Its law and its words follow from it; `null` where none was chosen. */
  legalForm: z.enum(LEGAL_FORMS).nullable(),
  /** The amendment whose terms hold on the last day of the period; absent before the first, and from statements of before. */
  amendment: z
    .strictObject({
      reference: z.string(),
      signedOn: dayField.nullable(),
      resolutionReference: z.string(),
    })
    .optional(),
  /**
   * The unit cost notified for the year (CGCT D.5211-16): the one that is billed where the terms fix it, else the last one by the
   * day of issue; `null` where none was.
   */
  notice: statementNoticeSchema.nullable(),
  /** The same for each year before, where the period begins in one; absent elsewhere, and where the law asks for none and none was. */
  earlierNotices: z
    .array(z.strictObject({ fiscalYear: z.int(), notice: statementNoticeSchema.nullable() }))
    .optional(),
  /** What becomes of the unit cost at the end of the year; absent where the terms don't say, or the law fixes none. */
  unitCostClause: z.enum(UNIT_COST_CLAUSES).optional(),
  /** The beneficiary's own délibération, from the papers of the agreement, or of the amendment by which it joined; `null` where none is attached. */
  resolution: z.strictObject({ number: z.string(), takenOn: dayField.nullable() }).nullable(),
  payment: z.strictObject({
    /** The lender's public accountant: name of the office, and its codique; empty where not known. */
    office: z.string(),
    post: z.string(),
    iban: z.string().nullable(),
    /** As the agreement says, in its own words. */
    terms: z.string(),
    days: z.int().min(0),
    /** The attribution de compensation carries the money: nothing is transferred. Absent where it is claimed. */
    channel: z.literal('compensation').optional(),
  }),
})

/** The acts that a statement rests on. */
export type StatementActs = z.output<typeof statementActsSchema>
