import { z } from 'zod'
import {
  checkedCode,
  dayField,
  idField,
  nameField,
  openPeriodField,
  positiveCentsField,
  textField,
} from '#shared/kernel/fields'
import { isIban } from '#shared/kernel/iban'
import { foreseenPaySchema } from './foreseen-pay'
import { RHYTHMS } from './committee-rhythm'
import { amendmentSchema } from './amendment'
import { keyUnits } from './key-references'
import { legalFrameShape } from './legal-frame'
import { refineTerms, termsShape } from './terms'

const instalmentField = z.strictObject({
  collectivityId: idField,
  /** Number of the titre that called it. */
  reference: textField,
  calledOn: dayField,
  amount: positiveCentsField,
})

/** In what a kind of unit is counted. */
const UNITS = ['act', 'file', 'day'] as const

const unitTypeField = z.strictObject({
  id: idField,
  /** "Permis de construire", "Journée de tracteur". */
  name: nameField,
  /** Acts and files are whole; days may be halves. */
  unit: z.enum(UNITS),
})

const distinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

/**
 * An agreement by which a lender shares agents between beneficiaries. Its own terms and legal frame are in force until an amendment
 * sets others.
 */
export const agreementSchema = z
  .strictObject({
    id: idField,
    reference: z.string().trim().min(1).max(60),
    title: nameField,
    legalForm: legalFrameShape.legalForm,
    legalBasis: legalFrameShape.legalBasis,
    /** References of the délibérations. */
    resolutionReference: textField,
    signedOn: dayField.nullable(),
    lenderId: idField,
    period: openPeriodField,
    /** What happens at the end, and how long before it notice is due. */
    renewal: z
      .strictObject({
        kind: z.enum(['none', 'tacit', 'express']),
        /** Length of each renewal, in months. */
        months: z.int().min(1).max(600),
        noticeMonths: z.int().min(0).max(60),
      })
      .optional(),
    /**
     * Whether refunds are subject to VAT, as agreements said before terms had a regime (`vatTerms`): it changes no figure.
     */
    vat: z.boolean().optional(),
    annexBudget: legalFrameShape.annexBudget,
    /**
     * Whether it says expressly that the real cost of the year replaces the unit cost fixed beforehand, as agreements said
     * before terms had a clause (`unitCostClause`): it changes no figure.
     */
    yearEndAdjustment: z.boolean().optional(),
    exemption: legalFrameShape.exemption,
    /** The account on which beneficiaries pay, and the wording of how and by when. */
    iban: checkedCode(34, isIban, 'ibanWrong').optional(),
    paymentTerms: z.string().trim().max(1000).optional(),
    /**
     * What happens to the balance of a final statement: called or refunded immediately (also where absent), or carried to
     * the next statement of the body.
     */
    balance: z.enum(['settled', 'carried']).optional(),
    /** Changes of pay that the budget foresees, for provisional statements. */
    foreseenPay: z.array(foreseenPaySchema).max(50).optional(),
    /** How often its follow-up committee meets; absent where nothing was agreed. */
    committee: z.strictObject({ rhythm: z.enum(RHYTHMS) }).optional(),
    /** Days that a body has to pay from the sending of a statement; 30 where absent. */
    paymentDays: z.int().min(0).max(365).optional(),
    ...termsShape,
    /** In the order of their days; each is in force until the next. */
    amendments: z.array(amendmentSchema).max(200).optional(),
    instalments: z.array(instalmentField).max(50_000),
    /** What is counted besides hours. */
    unitTypes: z.array(unitTypeField).max(200).optional(),
    archived: z.boolean(),
  })
  .superRefine(refineTerms)
  .refine(
    ({ lenderId, beneficiaries }) =>
      beneficiaries.every(({ collectivityId }) => collectivityId !== lenderId),
    {
      error: 'code:partyTwice',
      path: ['lenderId'],
    },
  )
  .refine(
    ({ unitTypes = [] }) =>
      distinct(unitTypes.map(({ id }) => id)) &&
      distinct(unitTypes.map(({ name }) => name.toLowerCase())),
    { error: 'code:duplicateEntry', path: ['unitTypes'] },
  )
  .superRefine((agreement, context) => {
    const kinds = new Set((agreement.unitTypes ?? []).map(({ id }) => id))
    for (const { field, id } of keyUnits(agreement))
      if (!kinds.has(id))
        context.addIssue({
          code: 'custom',
          message: 'code:referenceUnknown',
          path: field.split('.'),
        })
  })
  .superRefine(({ amendments = [], period, lenderId }, context) => {
    amendments.forEach(({ reference, effectiveOn, terms }, index) => {
      const say = (code: string, field: string): void =>
        context.addIssue({
          code: 'custom',
          message: `code:${code}`,
          path: ['amendments', index, field],
        })
      if (amendments.findIndex((other) => other.reference === reference) !== index)
        say('valueTaken', 'reference')
      const before = amendments[index - 1]?.effectiveOn ?? period.from
      if (effectiveOn <= before) say('amendmentBeforeStart', 'effectiveOn')
      if (period.to !== null && effectiveOn > period.to) say('amendmentAfterEnd', 'effectiveOn')
      if (terms.beneficiaries.some(({ collectivityId }) => collectivityId === lenderId))
        say('partyTwice', 'terms')
    })
  })

/** A kind of act, file or day that an agreement counts. */
export type UnitType = z.output<typeof unitTypeField>

/** An agreement between a lender and its beneficiaries. */
export type Agreement = z.output<typeof agreementSchema>
