import { cents, sumCents } from '#shared/kernel/cents'
import { intersectPeriods, yearPeriod } from '#shared/kernel/period'
import type { ActFacts } from '../../use-cases/act-facts'
import { text } from './act-blocks'
import type { ActBlock } from './act-page'
import { money, t } from './act-text'

/** The charges of the service that touch the year, as foreseen: accounts, what the budget changes, and their sum. */
export function chargesBlocks({ charges, year }: ActFacts): readonly ActBlock[] {
  const foreseen = charges.flatMap(({ kind, label, period, forecast }) =>
    forecast === null || intersectPeriods(period, yearPeriod(year)) === null
      ? []
      : { label, forecast, sign: kind === 'grant' ? -1 : 1 },
  )
  if (foreseen.length === 0) return []
  const lines = foreseen.map(({ label, forecast: { baseYear, base, adjustments }, sign }) => {
    const change = sumCents(adjustments.map(({ amount }) => amount))
    return {
      label: `${label} (${t('actText.annex.base', { year: baseYear }).toLocaleLowerCase('fr')})`,
      base: cents(sign * base),
      change: cents(sign * change),
      sum: cents(sign * (base + change)),
    }
  })
  const row = (name: string, base: number, change: number, sum: number): readonly string[] => [
    name,
    money(cents(base)),
    money(cents(change)),
    money(cents(sum)),
  ]
  return [
    text(t('actText.annex.charges')),
    {
      kind: 'table',
      head: [
        t('actText.annex.label'),
        t('actText.annex.accounts'),
        t('actText.annex.adjustments'),
        t('actText.annex.foreseen'),
      ],
      rows: lines.map(({ label, base, change, sum }) => row(label, base, change, sum)),
      foot: row(
        t('actText.annex.total'),
        sumCents(lines.map(({ base }) => base)),
        sumCents(lines.map(({ change }) => change)),
        sumCents(lines.map(({ sum }) => sum)),
      ),
      names: 1,
    },
  ]
}
