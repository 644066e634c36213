import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { contractedMinutes } from '#shared/domain/keys/contracted-minutes'
import type { ActFacts } from '../../use-cases/act-facts'
import { keyDocument } from '../keys/key-documents'
import { heading, text } from './act-blocks'
import type { ActBlock, ActPage } from './act-page'
import { hours, money, t } from './act-text'
import { bodiesOf, bodyName } from './act-words'
import { chargesBlocks } from './charges-blocks'
import { keyBlocks } from './key-blocks'
import { unitCostOf, type ActUnitCost } from './unit-cost'

/** The minutes of a year that some weekly minutes foresee, and what they cost at an hourly price, rounded once. */
export function foreseenOf(
  agreement: Agreement,
  weekly: number,
  year: number,
  hourly: Cents | null,
): { readonly minutes: number; readonly amount: Cents | null } {
  const exact = contractedMinutes(minutes(weekly), agreement, yearPeriod(year))
  const { numerator, denominator } = exact
  return {
    minutes: roundRatio(exact),
    amount:
      hourly === null
        ? null
        : cents(
            roundRatio({ numerator: numerator * BigInt(hourly), denominator: denominator * 60n }),
          ),
  }
}

/** The agreement at the end of a year: its parties and figures then. */
export const agreementIn = (agreement: Agreement, year: number): Agreement =>
  agreementOn(agreement, yearPeriod(year).to)

function forecastTable(facts: ActFacts, agreement: Agreement, unit: ActUnitCost | null): ActBlock {
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
      t('actText.annex.body'),
      t('actText.annex.week'),
      t('actText.annex.year'),
      ...(hourly === null ? [] : [t('actText.annex.amount')]),
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

function unitCostText(unit: ActUnitCost | null): string {
  if (unit === null) return t('actText.annex.noCost')
  return unit.notifiedOn === null
    ? t('actText.annex.tariff', { amount: unit.words })
    : t('actText.annex.notified', { day: unit.notifiedOn, amount: unit.words })
}

/** The financial annex of a year: who foresees what, the unit cost, the charges it holds and the key. */
export function annexPage(facts: ActFacts): ActPage {
  const { year } = facts
  const agreement = agreementIn(facts.agreement, year)
  const { reference, title, annualWeeks, hourlyTariff } = agreement
  const unit = unitCostOf(facts, hourlyTariff)
  const under = t('actText.annex.of', { reference, title, year })
  return {
    title: `${t('actText.annex.title')} ${String(year)}`,
    blocks: [
      { kind: 'title', text: t('actText.annex.title'), under },
      heading(t('actText.annex.cost')),
      text(unitCostText(unit)),
      ...chargesBlocks(facts),
      heading(t('actText.annex.forecast')),
      text(t(`actText.annex.${annualWeeks}`)),
      text(
        t((unit?.hourly ?? null) === null ? 'actText.annex.noAmount' : 'actText.annex.rounding'),
      ),
      forecastTable(facts, agreement, unit),
      heading(t('actText.annex.key')),
      ...keyBlocks(facts, agreement),
      ...keyDocument(agreement.key).annexBlocks(facts),
    ],
    footer: `${t('actText.annex.title')}. ${under.replace(/\.$/, '')}`,
  }
}
