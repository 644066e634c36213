import { CHARGE_KINDS, type ChargeKind } from '#shared/domain/costs/service-charge'
import { readKilometreLabel, type LabelledKilometres } from '#shared/domain/travel/kilometre-lines'
import type { StatementContent } from '#shared/domain/statements/statement'
import { sumCents, type Cents } from '#shared/kernel/cents'

/** A line of the printed table of charges: those of a kind, or kilometres at one rate. */
export interface ChargeGroup {
  readonly kind: ChargeKind
  readonly kilometres: LabelledKilometres | null
  readonly amount: Cents
}

type Charge = NonNullable<StatementContent['service']['charges']>[number]

const kilometresOf = ({ kind, label }: Charge): ChargeGroup['kilometres'] =>
  kind === 'travel' ? readKilometreLabel(label) : null

/**
 * The charges of the service by kind, as D.5211-16 names them; grants last, as negative amounts. Kilometres are listed rate
 * by rate, so that each product can be computed again.
 */
export const chargeGroups = (charges: readonly Charge[]): readonly ChargeGroup[] =>
  CHARGE_KINDS.flatMap((kind): readonly ChargeGroup[] => {
    const parts = charges.filter((charge) => charge.kind === kind)
    const driven = parts.flatMap((part): readonly ChargeGroup[] => {
      const kilometres = kilometresOf(part)
      return kilometres === null ? [] : [{ kind, kilometres, amount: part.amount }]
    })
    const others = parts.filter((part) => kilometresOf(part) === null)
    return others.length === 0
      ? driven
      : [{ kind, kilometres: null, amount: sumCents(others.map((part) => part.amount)) }, ...driven]
  })
