import { cents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { SavingsResult, SavingsSums } from '#shared/domain/reports/savings-result'
import { TESTED_YEARS, type Alone, type SavingsTest } from '#shared/domain/reports/savings-test'
import type { Range } from '#shared/domain/reports/range'
import { NO_FIGURE, quiet, text, type ReportBlock } from './report-block'
import type { ReportWords } from './report-words'
import { wordList } from './word-list'

/** What is needed of the words of a report. */
export type SavingsWords = Pick<ReportWords, 't' | 'format' | 'money' | 'change' | 'body'>

const less = (without: Cents | null, pooled: Cents | null): Cents | null =>
  without === null || pooled === null ? null : cents(without - pooled)

/** The finding of a test in a sentence: a saving, an additional cost, or between both. */
export function savingsFinding({ total, years }: SavingsResult, { t }: SavingsWords): string {
  const { pooled, low, high } = total
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  if (first === undefined || last === undefined) return t('savings.noYear')
  if (pooled === null || low === null || high === null) return t('savings.noFinding')
  const [least, most] = [cents(low - pooled), cents(high - pooled)]
  const said = { first, last, count: years.length, pooled, low, high }
  if (least >= 0) return t('savings.saves', { ...said, least, most })
  if (most <= 0)
    return t('savings.costs', { ...said, least: cents(pooled - high), most: cents(pooled - low) })
  return t('savings.either', { ...said, cost: cents(pooled - low), saving: most })
}

/** What keeps a test from a finding, and how far it goes: one sentence for each kind. */
export function savingsRemarks(
  { missing, years }: SavingsResult,
  { t, body }: SavingsWords,
): readonly string[] {
  const codes = [...new Set(missing.map(({ code }) => code))]
  const months = years.filter((one) => one.months < 12)
  return [
    ...codes.map((code) => {
      const same = missing.filter((one) => one.code === code)
      const about = same.flatMap(({ collectivityId, year }) =>
        collectivityId !== null ? [body(collectivityId)] : year !== null ? [String(year)] : [],
      )
      return about.length === 0
        ? t(`savings.missing.${code}`)
        : t('savings.missingOf', { what: t(`savings.missing.${code}`), about: wordList(about, t) })
    }),
    ...(years.length > 0 && years.length < TESTED_YEARS
      ? [t('savings.yearsSoFar', { count: years.length, all: TESTED_YEARS })]
      : []),
    ...months.map((one) => t('savings.monthsOnly', { year: one.year, count: one.months })),
  ]
}

function sumsTable(
  label: string,
  first: string,
  rows: readonly (SavingsSums & { readonly name: string })[],
  total: SavingsSums,
  { t, money }: SavingsWords,
): ReportBlock {
  const cells = (name: string, { pooled, low, high }: SavingsSums): readonly string[] => [
    name,
    money(pooled),
    money(low),
    money(high),
    money(less(low, pooled)),
    money(less(high, pooled)),
  ]
  return {
    kind: 'table',
    label,
    names: 1,
    head: [
      first,
      t('savings.head.pooled'),
      t('savings.head.low'),
      t('savings.head.high'),
      t('savings.head.least'),
      t('savings.head.most'),
    ],
    rows: rows.map(({ name, ...sums }) => cells(name, sums)),
    foot: cells(t('common.total'), total),
  }
}

function hypothesisRows(test: SavingsTest, words: SavingsWords): readonly (readonly string[])[] {
  const { t, format, money, change, body } = words
  const row = (name: string, range: Range | null, say: (value: number) => string) =>
    range === null
      ? [name, t('common.toEnter'), NO_FIGURE, NO_FIGURE]
      : [name, range.source || t('savings.noSource'), say(range.low), say(range.high)]
  const amount = (value: number): string => money(cents(value))
  const hours = (name: string, value: Alone['hours']) =>
    value === 'asServed'
      ? [name, t('savings.asServedSource'), t('savings.asServed'), t('savings.asServed')]
      : row(name, value, (each) => format.minutes(minutes(each)))
  const named = (what: 'hours' | 'rate' | 'fixed', who: string): string =>
    t('common.labelled', { label: who, value: t(`savings.what.${what}`) })
  const rowsOf = (alone: Alone, who: string, isOwn: boolean) => [
    ...(isOwn && alone.hours === null ? [] : [hours(named('hours', who), alone.hours)]),
    ...(isOwn && alone.rate === null ? [] : [row(named('rate', who), alone.rate, amount)]),
    ...(isOwn && alone.fixed === null ? [] : [row(named('fixed', who), alone.fixed, amount)]),
  ]
  return [
    ...rowsOf(test.every, t('savings.every'), false),
    ...test.bodies.flatMap((one) => rowsOf(one, body(one.collectivityId), true)),
    // Ten-thousandths are printed as tenths of a percent where they are whole ones.
    row(t('savings.what.growth'), test.growth, (value) =>
      value % 10 === 0 ? change(value / 10) : `${value > 0 ? '+' : ''}${format.percent(value, 2)}`,
    ),
  ]
}

/** A savings test as it is printed: its finding, what is missing, sums by year and by body, and all hypotheses. */
export function savingsBlocks(result: SavingsResult, words: SavingsWords): readonly ReportBlock[] {
  const { t, body } = words
  const { years, bodies, total, test } = result
  return [
    text(savingsFinding(result, words)),
    ...savingsRemarks(result, words).map(quiet),
    ...(years.length === 0
      ? []
      : [
          sumsTable(
            t('simulation.byYear.title'),
            t('charts.trend.year'),
            years.map(({ year, ...sums }) => ({ name: String(year), ...sums })),
            total,
            words,
          ),
          sumsTable(
            t('savings.byBody'),
            t('words.body'),
            bodies.map(({ collectivityId, ...sums }) => ({ name: body(collectivityId), ...sums })),
            total,
            words,
          ),
        ]),
    {
      kind: 'table',
      label: t('words.assumptions'),
      names: 2,
      head: [
        t('words.assumption'),
        t('words.source'),
        t('savings.head.lowValue'),
        t('savings.head.highValue'),
      ],
      rows: hypothesisRows(test, words),
    },
    quiet(t('savings.rule')),
  ]
}
