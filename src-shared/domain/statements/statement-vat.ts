import { z } from 'zod'
import { centsField, positiveCentsField } from '#shared/kernel/fields'
import type { Cents } from '#shared/kernel/cents'
import { agreementOn } from '../agreements/term-versions'
import type { Agreement } from '../agreements/agreement'
import { vatWithin } from '../agreements/vat-amounts'
import { vatTermsSchema } from '../agreements/vat-terms'
import { withVat } from '../allocation/vat-lines'
import type { Share } from '../allocation/allocation'
import type { CalledInstalment } from './instalments-of'

/** The tax on a share as its statement prints it. */
export const statementVatSchema = z.strictObject({
  /** By regime, ground and rate: the part of the share that each applies to, and the tax on it, rounded once. */
  lines: z
    .array(z.strictObject({ ...vatTermsSchema.shape, base: centsField, amount: centsField }))
    .min(1),
  /** The share with the tax: what is due, before what was called. */
  total: positiveCentsField,
})

/** The tax on a share. */
export type StatementVat = z.output<typeof statementVatSchema>

/** The tax on a share as its statement keeps it; nothing where the terms say nothing of VAT. */
export const statementVat = (
  amount: Cents,
  { vat }: Pick<Share, 'vat'>,
): { readonly vat?: StatementVat } =>
  vat === undefined ? {} : { vat: { lines: [...vat], total: withVat(amount, vat) } }

/** Instalments with the tax within each, by the terms of the day it was called. */
export const taxedInstalments = (
  agreement: Agreement,
  instalments: readonly CalledInstalment[],
): readonly (CalledInstalment & { readonly vat?: Cents })[] =>
  instalments.map((call) => {
    const terms = agreementOn(agreement, call.calledOn).vatTerms
    return terms?.regime === 'taxed' ? { ...call, vat: vatWithin(call.amount, terms) } : call
  })
