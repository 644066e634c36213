import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Limit, LimitKind } from '#shared/domain/agreements/limit'
import type { Language } from '#shared/contract/preferences'
import { formatAmount } from '#shared/wording/format'
import type { DraftTexts } from '../../../forms/draft-texts'

/** A limit as typed; without a body it holds for each. */
export interface LimitDraft {
  readonly kind: LimitKind
  readonly collectivityId: string
  readonly amount: string
  readonly reason: string
}

/** The limits of an agreement as typed. */
export interface LimitsDraft {
  readonly limits: readonly LimitDraft[]
}

/** A new limit: a cap for each, its amount to be typed. */
export const BLANK_LIMIT: LimitDraft = { kind: 'cap', collectivityId: '', amount: '', reason: '' }

/** The draft of what bounds the amounts. */
export const limitsDraft =
  (language: Language) =>
  ({ limits = [] }: Pick<Agreement, 'limits'>): LimitsDraft => ({
    limits: limits.map(({ kind, collectivityId, amount, reason }) => ({
      kind,
      reason,
      collectivityId: collectivityId ?? '',
      amount: amount === null ? '' : formatAmount(amount, language),
    })),
  })

function amountField({ kind, amount: text }: LimitDraft, at: string, texts: DraftTexts): unknown {
  if (kind === 'exempt') return null
  const amount = texts.amount(at, text)
  if (typeof amount === 'number' && amount <= 0) texts.refuse('limitNotPositive', at, text)
  return amount
}

/** The floors that pass a cap of the same body: no amount could meet both. */
function contradictions(limits: readonly Limit[]): readonly number[] {
  const caps = limits.filter(({ kind }) => kind === 'cap')
  const own = (kind: LimitKind, id: string | null): boolean =>
    limits.some((each) => each.kind === kind && each.collectivityId === id)
  return limits.flatMap(({ kind, collectivityId: id, amount }, place) => {
    if (kind !== 'floor' || amount === null) return []
    // A limit for each gives way to one of the same kind for one body.
    const facing = caps.filter(({ collectivityId: other }) =>
      id === null
        ? other === null || !own('floor', other)
        : other === id || (other === null && !own('cap', id)),
    )
    return facing.some((cap) => cap.amount !== null && amount > cap.amount) ? [place] : []
  })
}

/** The fields of an agreement that it gives: none where nothing is bounded. */
export const limitsFields = (
  { limits }: LimitsDraft,
  texts: DraftTexts,
): Partial<Record<keyof Agreement, unknown>> => {
  const read = limits.map((draft, place) => ({
    kind: draft.kind,
    collectivityId: draft.collectivityId === '' ? null : draft.collectivityId,
    amount: amountField(draft, `limits.${String(place)}.amount`, texts),
    reason: draft.reason,
  }))
  for (const place of contradictions(read as readonly Limit[]))
    texts.refuse('floorAboveCap', `limits.${String(place)}.amount`, limits[place]?.amount ?? '')
  return { limits: read.length === 0 ? undefined : read }
}
