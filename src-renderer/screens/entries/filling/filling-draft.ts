import type { Result } from '#shared/kernel/result'
import { failure } from '#shared/kernel/result'
import type { Imputation } from '#shared/domain/accounting/imputation'
import { imputationSchema, noDebtor } from '#shared/domain/accounting/imputation'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { FormFailure } from '../../../forms/form-failure'
import { hasField } from '../../../forms/form-failure'

/** How the accounts of an agreement are filled in, with those of one of its debtors, as typed. */
export interface FillingDraft {
  readonly channel: Imputation['channel']
  readonly function: string
  readonly service: string
  readonly receipt: string
  readonly expense: string
  readonly debtorFunction: string
  readonly debtorService: string
  readonly engagement: string
}

/** The draft of what is kept. */
export function fillingDraft(kept: Imputation, debtorId: string): FillingDraft {
  const own =
    kept.debtors.find(({ collectivityId }) => collectivityId === debtorId) ?? noDebtor(debtorId)
  return {
    channel: kept.channel,
    function: kept.function,
    service: kept.service,
    receipt: own.receipt ?? '',
    expense: own.expense ?? '',
    debtorFunction: own.function,
    debtorService: own.service,
    engagement: own.engagement,
  }
}

const orNone = (text: string): string | null => (text.trim() === '' ? null : text)

/** What a field of the debtor is called in the form, whatever its place in the list. */
const DEBTOR_FIELDS = ['receipt', 'expense', 'function', 'service', 'engagement'] as const

/** Reads a draft into the whole imputation, the other debtors as they were; failures bear the names of the form's fields. */
export function readFilling(
  draft: FillingDraft,
  kept: Imputation,
  debtorId: string,
  texts: DraftTexts,
): Result<Imputation, FormFailure> {
  const own = {
    collectivityId: debtorId,
    receipt: orNone(draft.receipt),
    expense: orNone(draft.expense),
    function: draft.debtorFunction,
    service: draft.debtorService,
    engagement: draft.engagement,
  }
  const others = kept.debtors.filter(({ collectivityId }) => collectivityId !== debtorId)
  const { channel, function: lenderFunction, service } = draft
  const result = texts.finish(imputationSchema, {
    id: kept.id,
    channel,
    function: lenderFunction,
    service,
    debtors: [own, ...others],
  })
  if (result.ok) return result
  const named = (field: string): string => {
    const own = DEBTOR_FIELDS.find((name) => field === `debtors.0.${name}`)
    if (own === undefined) return field
    return own === 'function' ? 'debtorFunction' : own === 'service' ? 'debtorService' : own
  }
  return failure(
    ...result.failures.map((each) =>
      hasField(each) ? { ...each, field: named(each.field) } : each,
    ),
  )
}
