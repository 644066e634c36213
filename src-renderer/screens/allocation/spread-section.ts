import type { Figure } from '#shared/domain/allocation/figure'
import type { Spread } from '#shared/domain/allocation/spread-of'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { thousandths } from './fraction-text'
import type { Section } from './section'
import type { ExplanationWording } from './explanation-wording'

/** Why a cell of an agent or of a month has this amount: the base, the division, the cent. */
export function spreadSection(
  spread: Spread,
  figure: Figure,
  { t, format }: ExplanationWording,
): Section {
  const byPart = spread.basis === 'part'
  const weight = (value: number): string =>
    byPart ? format.cents(cents(value)) : format.minutes(minutes(value))
  const column = figure.agentId === null ? 'Month' : 'Agent'
  const what = {
    columnHours: () => t(`allocation.explain.spreadHours${column}`),
    part: () => t(`allocation.explain.spreadPart${column}`),
    rowHours: () => t('allocation.explain.spreadRow'),
  }
  return {
    key: 'spread',
    title: t('allocation.explain.spread'),
    value: `${spread.up === 1 ? '+' : ''}${format.cents(cents(spread.up))}`,
    rows: [],
    sentences: [
      what[spread.basis](),
      t('allocation.explain.spreadText', {
        total: spread.total,
        weight: weight(spread.weight),
        weights: weight(spread.weights),
        floor: spread.floor,
        rest: thousandths(spread.remainder, spread.weights),
      }),
      spread.remainder === '0'
        ? t('allocation.explain.roundingExact')
        : t(spread.up === 1 ? 'allocation.explain.spreadUp' : 'allocation.explain.spreadDown'),
    ],
  }
}
