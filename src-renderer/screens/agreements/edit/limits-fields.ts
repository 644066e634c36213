import { agreementSchema } from '#shared/domain/agreements/agreement'
import { limitSchema, type Limit, type LimitKind } from '#shared/domain/agreements/limit'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import type { DraftTexts } from '../../../forms/draft-texts'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'
import { inputOf } from '../../../forms/fields/input-of'
import type { DraftOf } from '../../../forms/fields/kinds'

/** What is asked of what bounds the amounts. */
export const limitsFields = defineFields(agreementSchema, {
  limits: kind.list('prices.limit.title', {
    kind: kind.choice<LimitKind>('words.kind', 'cap', (value) => `prices.limit.choice.${value}`, {
      marked: false,
    }),
    amount: kind.amount('prices.limit.field.amount', {
      when: ({ kind: limit }) => limit !== 'exempt',
    }),
    collectivityId: kind.reference('prices.limit.field.body', { none: 'prices.limit.eachChoice' }),
    reason: kind.text('prices.limit.field.reason'),
  }),
})

/** The limits of an agreement as typed. */
export type LimitsDraft = DraftOf<typeof limitsFields.fields>

/** A limit that could be read, with its place among those that are typed. */
interface Placed extends Limit {
  readonly place: number
}

/** The places of the floors that pass a cap of the same body: no amount could meet both. */
function contradictions(limits: readonly Placed[]): readonly number[] {
  const caps = limits.filter(({ kind: limit }) => limit === 'cap')
  const own = (limit: LimitKind, id: string | null): boolean =>
    limits.some((each) => each.kind === limit && each.collectivityId === id)
  return limits.flatMap(({ kind: limit, collectivityId: id, amount, place }) => {
    if (limit !== 'floor' || amount === null) return []
    // A limit for each gives way to one of the same kind for one body.
    const facing = caps.filter(({ collectivityId: other }) =>
      id === null
        ? other === null || !own('floor', other)
        : other === id || (other === null && !own('cap', id)),
    )
    return facing.some((cap) => cap.amount !== null && amount > cap.amount) ? [place] : []
  })
}

/** The limits that an agreement gets, before they are checked: none where nothing is bounded. */
export function limitsOf(draft: LimitsDraft, texts: DraftTexts): Readonly<Record<string, unknown>> {
  const input = inputOf(limitsFields, draft, texts)
  const refuse = (code: 'limitNotPositive' | 'floorAboveCap', place: number): void =>
    texts.refuse(code, `limits.${String(place)}.amount`, draft.limits[place]?.amount ?? '')
  draft.limits.forEach(({ kind: limit, amount: text }, place) => {
    const amount = parseAmount(text)
    if (limit !== 'exempt' && amount.ok && amount.value <= 0) refuse('limitNotPositive', place)
  })
  const lines: readonly unknown[] = Array.isArray(input['limits']) ? input['limits'] : []
  const read = lines.flatMap((line, place) => {
    const limit = limitSchema.safeParse(line)
    return limit.success ? [{ ...limit.data, place }] : []
  })
  for (const place of contradictions(read)) refuse('floorAboveCap', place)
  return input
}
