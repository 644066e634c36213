import type { DividedTrace } from '#shared/domain/keys/key-trace'
import { cents } from '#shared/kernel/cents'
import { thousandths } from './fraction-text'
import type { Section } from './section'
import type { ExplanationWording } from './explanation-wording'

/** What bounded amounts leave to the others; nothing where there are none. */
export function othersSentences(
  { others }: Pick<DividedTrace, 'others'>,
  { t }: ExplanationWording,
): readonly string[] {
  if (others === undefined) return []
  const { count, taken, weights } = others
  return [t('allocation.explain.others', { count, taken, weights: BigInt(weights) })]
}

/** How a division was rounded to whole cents: its floor, its remainder and its place in the queue. */
export function roundingSection(
  trace: DividedTrace,
  { t, format, rank }: ExplanationWording,
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
              floor: trace.floor,
              rest: thousandths(trace.remainder, trace.others?.weights ?? trace.weights),
              spares: t('allocation.explain.spareCents', { count: trace.spares }),
              parts: trace.parts,
              rank: rank(trace.rank),
            },
          ),
    ],
  }
}
