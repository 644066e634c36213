import type { ShareTrace } from '#shared/domain/allocation/share-trace'
import { cents } from '#shared/kernel/cents'
import { thousandths } from './fraction-text'
import type { Section } from './section'
import type { Telling } from './telling'

/** How a division fell on whole cents: its floor, its remainder and its place in the queue. */
export function roundingSection(
  trace: Extract<ShareTrace, { readonly kind: 'share' | 'criteria' }>,
  { t, format, rank }: Telling,
): Section {
  return {
    key: 'rounding',
    title: t('allocation.explain.rounding'),
    value: `${trace.spare === 1 ? '+' : ''}${format.cents(cents(trace.spare))}`,
    rows: [],
    sentences: [
      trace.remainder === '0'
        ? t('allocation.explain.roundingExact')
        : t(
            trace.spare === 1 ? 'allocation.explain.roundingUp' : 'allocation.explain.roundingDown',
            {
              floor: format.cents(trace.floor),
              rest: format.scaled(thousandths(trace.remainder, trace.weights), 3),
              spares: t('allocation.explain.spareCents', { count: trace.spares }),
              parts: trace.parts,
              rank: rank(trace.rank),
            },
          ),
    ],
  }
}
