import { isDivided, type DividedBilling } from '#shared/domain/keys/key-trace'
import type { KeyBilling } from '#shared/domain/keys/key-billing'
import { keyBillingOf, type WholeBilling } from '#shared/domain/statements/billing'
import type { Statement } from '#shared/domain/statements/statement'
import { billedParts, type Billed } from '../statement/billed-parts'

/** What one set of terms gave to one body: a line of the sheets of the key and of the shares. */
export interface ShareRow {
  readonly statement: Statement
  /** From 1, in the order of the statements: it relates the rows of the sheets. */
  readonly rank: number
  readonly billed: Billed
  /** Rows of the same pool share one total. */
  readonly pool: string
}

/** A division by largest remainder: of what, by which weights. */
export interface Dividing {
  readonly billing: DividedBilling
  readonly weight: string
  /** The sum of the weights over which the total is divided. */
  readonly weights: string
  /** Cents that limits take before the division. */
  readonly taken: number
}

/**
 * The lines of a settlement, one for each set of terms of a statement: those that share one total follow each other, so that a range of
 * rows has no others.
 */
export const shareRows = (statements: readonly Statement[]): readonly ShareRow[] =>
  statements
    .flatMap((statement, index) =>
      billedParts(statement.content).map((billed) => ({
        statement,
        rank: index + 1,
        billed,
        pool: billed.cut === null ? '' : `${billed.cut.days.from} ${billed.cut.days.to}`,
      })),
    )
    .toSorted((a, b) => (a.pool < b.pool ? -1 : a.pool > b.pool ? 1 : a.rank - b.rank))

/** The division behind a row; `null` where a price, a tariff or a limit set the amount, and of an absent body. */
export function dividing(billing: WholeBilling): Dividing | null {
  if (!isDivided(billing)) return null
  return {
    billing,
    weight: String(billing.weight),
    weights: billing.others?.weights ?? String(billing.weights),
    taken: billing.others?.taken ?? 0,
  }
}

/** Whether a spreadsheet's numbers hold the product exactly. */
export const isExact = (total: number, { weight, weights }: Dividing): boolean =>
  BigInt(Math.abs(total)) * BigInt(weight) <= BigInt(Number.MAX_SAFE_INTEGER) &&
  BigInt(weights) <= BigInt(Number.MAX_SAFE_INTEGER)

/** What the key gave a row where no limit took its place; `null` elsewhere, and of an absent body. */
export const unlimited = (billing: WholeBilling): KeyBilling | null =>
  billing.kind === 'limited' || billing.kind === 'rest' ? null : keyBillingOf(billing)
