import { sumCents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { upperFirst } from '#shared/wording/upper-first'
import type { ActFacts } from '../../use-cases/act-facts'
import type { ActBlock } from './act-page'
import { hours, money, t } from './act-text'
import { bodiesOf, bodyName } from './act-words'
import { formActsOf } from './form-acts-of'
import { agreementIn, foreseenOf } from './foreseen'
import { unitCostOf, withoutTax } from './unit-cost'

/** What each body foresees of a year: hours by week and year, and where hours have a price what they come to. */
export function forecastTable(facts: ActFacts): ActBlock {
  const agreement = agreementIn(facts.agreement, facts.year)
  const unit = unitCostOf(facts, agreement.hourlyTariff)
  const hourly = unit?.hourly ?? null
  const lines = bodiesOf(facts, agreement.beneficiaries).map(({ body, weekly }) => ({
    name: bodyName(body),
    weekly,
    ...foreseenOf(agreement, weekly, facts.year, hourly),
  }))
  const sum = (of: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + of(line), 0)
  const amounts = lines.flatMap(({ amount }) => amount ?? [])
  const cells = (
    name: string,
    weekly: number,
    yearly: number,
    amount: Cents | null,
  ): readonly string[] => [
    name,
    hours(minutes(weekly)),
    hours(minutes(yearly)),
    ...(hourly === null ? [] : [amount === null ? '' : money(amount)]),
  ]
  return {
    kind: 'table',
    head: [
      upperFirst(formActsOf(agreement).parties.body.replace(/^(?:le |la |l’)/u, '')),
      t('actText.annex.week'),
      t('actText.annex.year'),
      ...(hourly === null ? [] : [withoutTax(t('actText.annex.amount'), agreement)]),
    ],
    rows: lines.map((line) => cells(line.name, line.weekly, line.minutes, line.amount)),
    foot: cells(
      t('actText.annex.total'),
      sum((line) => line.weekly),
      sum((line) => line.minutes),
      sumCents(amounts),
    ),
    names: 1,
  }
}
