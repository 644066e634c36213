import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { accountNumberField, CHANNELS } from './account-rule'

/** A code of a body's own accounts: functions, services, engagements. */
const codeField = z.string().trim().max(30)

const debtorField = z.strictObject({
  collectivityId: idField,
  /** Accounts chosen for this debtor in place of the proposed ones; `null` keeps the proposal. */
  receipt: accountNumberField.nullable(),
  expense: accountNumberField.nullable(),
  /** Function of the debtor's expense, as its plan has it. */
  function: codeField,
  /** Code service and numéro d'engagement, which the debtor may ask for on Chorus Pro. */
  service: codeField,
  engagement: codeField,
})

/**
 * How the accounts of an agreement are filled in, where the plan's proposal is not right: kept apart from its terms, for it
 * changes no amount and can be set after statements were issued. One for an agreement, under its identifier.
 */
export const imputationSchema = z.strictObject({
  /** The agreement's. */
  id: idField,
  channel: z.enum(CHANNELS),
  /** Function and service of the lender's receipt. */
  function: codeField,
  service: codeField,
  debtors: z
    .array(debtorField)
    .max(5000)
    .refine(
      (list) => new Set(list.map(({ collectivityId }) => collectivityId)).size === list.length,
      { error: 'code:duplicateEntry' },
    ),
})

/** How the accounts of an agreement are filled in. */
export type Imputation = z.output<typeof imputationSchema>

/** What is filled in for one debtor. */
export type DebtorImputation = Imputation['debtors'][number]

/** The value of a debtor where nothing was filled in. */
export const noDebtor = (collectivityId: string): DebtorImputation => ({
  collectivityId,
  receipt: null,
  expense: null,
  function: '',
  service: '',
  engagement: '',
})

/** The value where nothing was filled in. */
export const noImputation = (agreementId: string): Imputation => ({
  id: agreementId,
  channel: 'refund',
  function: '',
  service: '',
  debtors: [],
})

/** How the accounts of an agreement are filled in, with the values of one where nothing was. */
export const imputationFor = (
  imputations: readonly Imputation[],
  agreementId: string,
): Imputation => imputations.find(({ id }) => id === agreementId) ?? noImputation(agreementId)
