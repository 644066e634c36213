import { canonicalJson } from '#shared/kernel/canonical-json'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { vatOn } from '../agreements/vat-amounts'
import type { VatTerms } from '../agreements/vat-terms'
import type { Share } from './allocation'
import type { AllocationPart } from './join-allocations'
import type { VatLine } from './vat-line'

/** The amount of a share with the tax on it: what the body is to pay. */
export const withVat = (amount: Cents, lines: readonly Pick<VatLine, 'amount'>[] = []): Cents =>
  sumCents([amount, ...lines.map((line) => line.amount)])

/**
 * The lines of a share for VAT (rule `vat`): the amounts of all terms of the same regime, ground and rate are one base, on
 * which the tax is rounded once. Terms that say nothing of VAT give no line; absent where none says anything, or while the
 * share has no amount.
 */
export function vatLines(
  { collectivityId, amount }: Share,
  parts: readonly Pick<AllocationPart, 'agreement' | 'allocation'>[],
): Pick<Share, 'vat'> {
  if (amount === null) return {}
  const bases = new Map<string, { readonly terms: VatTerms; readonly base: Cents }>()
  for (const { agreement, allocation } of parts) {
    const own = allocation.shares.find((share) => share.collectivityId === collectivityId)
    const terms = agreement.vatTerms
    if (terms === undefined || own === undefined || own.amount === null) continue
    const name = canonicalJson(terms)
    bases.set(name, { terms, base: cents((bases.get(name)?.base ?? 0) + own.amount) })
  }
  return bases.size === 0
    ? {}
    : {
        vat: [...bases.values()].map(({ terms, base }) => ({
          ...terms,
          base,
          amount: vatOn(base, terms),
        })),
      }
}
