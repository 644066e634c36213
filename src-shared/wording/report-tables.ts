import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { sumMinutes } from '#shared/kernel/minutes'
import { calendarYear } from '#shared/kernel/period-kind'
import type { ReportFigures, ReportService } from '#shared/domain/reports/report-figures'
import { figureWords, gapSentences, indicatorWords } from './indicator-words'
import { NO_FIGURE, quiet, type ReportBlock } from './report-block'
import type { ReportWords } from './report-words'
import { wordList } from './word-list'

/** The most bodies with a line of their own: a report of hundreds of bodies stays one that is read. */
const MOST_BODIES = 40

/** The bodies with a line of their own, and the last of many, which are one line. */
function listed<T>(bodies: readonly T[]): readonly [shown: T[], rest: T[]] {
  const most = bodies.length > MOST_BODIES ? MOST_BODIES - 1 : bodies.length
  return [bodies.slice(0, most), bodies.slice(most)]
}

/** The savings test says more than one price for all hours would. */
const isPrinted = ({ code }: ReportFigures['indicators'][number]): boolean => code !== 'aloneSaving'

const sumKnown = (amounts: readonly (Cents | null)[]): Cents | null =>
  amounts.includes(null) ? null : sumCents(amounts.flatMap((amount) => amount ?? []))

/** What all services cost; `null` while one is not known, or where the sum would show what one person costs. */
export function wholeCost({ services, together }: ReportFigures): Cents | null {
  const joined = new Set(together.flatMap(({ agreementIds }) => agreementIds))
  const own = services.filter(({ agreementId }) => !joined.has(agreementId))
  return sumKnown([...own.map(({ cost }) => cost), ...together.map(({ cost }) => cost)])
}

/** The indicators, each with its value; then why some have none, and what the others leave out. */
export function indicatorBlocks(
  { indicators }: ReportFigures,
  { t, format, nameOf }: ReportWords,
): readonly ReportBlock[] {
  const shown = indicators.filter(isPrinted)
  const why = shown.flatMap(({ code, value, missing, leftOut }) => {
    const gaps = value === null ? missing : leftOut
    const said = value === null ? 'noValue' : 'leftOut'
    const name = t(`indicators.names.${code}`)
    if (gaps.length === 0) return []
    return [
      quiet(t(`annualReport.${said}`, { name, why: gapSentences(gaps, nameOf, t).join(' ') })),
    ]
  })
  return [
    {
      kind: 'table',
      label: t('indicators.title'),
      names: 1,
      head: [t('annualReport.head.indicator'), t('words.value')],
      rows: shown.map(({ code, value }) => [
        t(`indicators.names.${code}`),
        value === null ? NO_FIGURE : indicatorWords(code, value, t, format),
      ]),
    },
    ...why,
    ...(shown.some(({ grouped }) => grouped) ? [quiet(t('indicators.grouped'))] : []),
  ]
}

/** How each indicator is computed, and from which figures. */
export function definitionTable(
  { indicators }: ReportFigures,
  { t, format }: ReportWords,
): ReportBlock {
  return {
    kind: 'table',
    label: t('annualReport.definitions'),
    names: 3,
    head: [t('annualReport.head.indicator'), t('indicators.formula'), t('indicators.figuresUsed')],
    rows: indicators
      .filter(isPrinted)
      .map(({ code, figures }) => [
        t(`indicators.names.${code}`),
        t(`indicators.formulas.${code}`),
        figures.map((one) => figureWords(one.code, one.value, format)).join(' ÷ ') || NO_FIGURE,
      ]),
  }
}

/** The agents of each service, in full-time equivalents too. */
export function staffTable(
  { services, indicators }: ReportFigures,
  { t, format, agreement }: ReportWords,
): ReportBlock {
  const whole = indicators.find(({ code }) => code === 'pooledStaff')?.value ?? null
  const fullTimes = (value: number): string => format.scaled(value, 2)
  return {
    kind: 'table',
    label: t('annualReport.blocks.staff'),
    names: 1,
    head: [t('words.service'), t('words.agents'), t('annualReport.head.fullTimes')],
    rows: services.map((one) => [
      agreement(one.agreementId),
      format.integer(one.agents),
      fullTimes(one.fullTimes),
    ]),
    ...(services.length > 1 && whole !== null
      ? { foot: [t('common.total'), '', fullTimes(whole)] }
      : {}),
  }
}

/** Which costs of the year before are of other months than those of the year. */
export const otherMonths = (
  { services }: ReportFigures,
  { t, agreement }: ReportWords,
): readonly ReportBlock[] =>
  services.flatMap(({ agreementId, costDays }) => {
    if (costDays === undefined) return []
    const { now, before } = costDays
    const days = { ...now, fromBefore: before.from, toBefore: before.to }
    return [quiet(t('annualReport.otherMonths', { title: agreement(agreementId), ...days }))]
  })

/** What each service cost, beside the year before; those that would show what one person costs are joined. */
export function spendingTable(figures: ReportFigures, words: ReportWords): ReportBlock {
  const { t, money, change, agreement } = words
  const { services, together } = figures
  const own = services.filter(
    ({ agreementId }) => !together.some(({ agreementIds }) => agreementIds.includes(agreementId)),
  )
  const whole = wholeCost(figures)
  return {
    kind: 'table',
    label: t('annualReport.blocks.spending'),
    names: 1,
    head: [
      t('words.service'),
      t('charts.trend.cost'),
      t(
        calendarYear(figures.period) === null
          ? 'annualReport.head.sameMonths'
          : 'annualReport.head.before',
      ),
      t('annualReport.head.change'),
      t('annualReport.head.billed'),
      t('serviceCost.divided.lender'),
    ],
    rows: [
      ...own.map((one) => [
        agreement(one.agreementId),
        money(one.cost),
        money(one.costBefore),
        change(one.costChange),
        money(one.billed),
        money(one.lenderPart),
      ]),
      ...together.map(({ agreementIds, cost }) => [
        wordList(agreementIds.map(agreement), t),
        money(cost),
        ...[0, 1, 2, 3].map(() => NO_FIGURE),
      ]),
    ],
    ...(services.length > 1 ? { foot: [t('common.total'), money(whole), '', '', '', ''] } : {}),
  }
}

/** What the bodies of a service used and pay; the last of many are one line. */
export function serviceTable(
  { bodies, agreementId }: ReportService,
  words: ReportWords,
): ReportBlock {
  const { t, format, money, body, agreement } = words
  const sorted = bodies.toSorted(
    (a, b) => (b.amount ?? 0) - (a.amount ?? 0) || b.minutes - a.minutes,
  )
  const [shown, rest] = listed(sorted)
  const hasHours = bodies.some(({ minutes, contracted }) => minutes !== 0 || contracted !== 0)
  const counted = bodies.some(({ minutes }) => minutes !== 0)
  const hours = (of: readonly (typeof bodies)[number][]): readonly string[] => [
    counted ? format.minutes(sumMinutes(of.map(({ minutes }) => minutes))) : NO_FIGURE,
    format.minutes(sumMinutes(of.map(({ contracted }) => contracted))),
  ]
  const cells = (name: string, of: readonly (typeof bodies)[number][]): readonly string[] => [
    name,
    ...(hasHours ? hours(of) : []),
    money(sumKnown(of.map(({ amount }) => amount))),
  ]
  return {
    kind: 'table',
    label: agreement(agreementId),
    names: 1,
    head: [
      t('words.body'),
      ...(hasHours ? [t('words.doneHead'), t('words.plannedHead')] : []),
      t('words.amount'),
    ],
    rows: [
      ...shown.map((one) => cells(body(one.collectivityId), [one])),
      ...(rest.length === 0 ? [] : [cells(t('home.bodies.rest', { count: rest.length }), rest)]),
    ],
    foot: cells(t('common.total'), bodies),
  }
}

/** What each body pays over all services that are shown whole, and for each inhabitant. */
export function bodiesTable({ bodies }: ReportFigures, words: ReportWords): ReportBlock {
  const { t, format, money, body } = words
  const [shown, rest] = listed(bodies)
  const done = (of: ReportFigures['bodies']): string => {
    const all = sumMinutes(of.map(({ minutes }) => minutes))
    return all === 0 ? NO_FIGURE : format.minutes(all)
  }
  const sums = (name: string, of: ReportFigures['bodies']): readonly string[] => [
    name,
    done(of),
    money(sumKnown(of.map(({ amount }) => amount))),
    '',
    '',
  ]
  return {
    kind: 'table',
    label: t('annualReport.bodies'),
    names: 1,
    head: [
      t('words.body'),
      t('words.hours'),
      t('words.amount'),
      t('simulation.council.inhabitants'),
      t('annualReport.head.perInhabitant'),
    ],
    rows: [
      ...shown.map((one) => [
        body(one.collectivityId),
        done([one]),
        money(one.amount),
        one.inhabitants === null ? NO_FIGURE : format.integer(one.inhabitants),
        money(one.perInhabitant === null ? null : cents(one.perInhabitant)),
      ]),
      ...(rest.length === 0 ? [] : [sums(t('home.bodies.rest', { count: rest.length }), rest)]),
    ],
    foot: sums(t('common.total'), bodies),
  }
}
