import { costGroups } from '#shared/domain/costs/cost-group'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { billedRate } from '#shared/domain/keys/tariff/billed-rate'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { kilometreWords } from '#shared/wording/kilometre-words'
import { measuredWords } from '#shared/wording/measured-words'
import { chargeGroups } from './cost-groups'
import { countedUnits } from './counted-units'
import { unitCost } from './exact-figures'
import { formWords } from './form-words'
import type { FigureLine } from './figure-table'
import { calendarYear, isPartOfYear } from '#shared/kernel/period-kind'
import { priceWords } from './price-words'
import type { SheetText } from './sheet-text'

function tariffLines(content: StatementContent, text: SheetText): FigureLine[] {
  const { t, money } = text
  const { agreement, service, billing } = content
  const tariff = billedRate(billing) ?? agreement.hourlyTariff
  const isNotified = tariff !== agreement.hourlyTariff
  return [
    ...(tariff === null || !traitsOf(agreement.key).usesTariff
      ? []
      : [
          {
            label: priceWords(
              t(isNotified ? 'documents.cost.notifiedTariff' : 'documents.cost.tariff'),
              content,
              t,
            ),
            figure: money(tariff),
            total: true,
          },
        ]),
    {
      label: t('documents.cost.tariffBilled', { count: service.beneficiaries }),
      figure: money(service.billed),
    },
  ]
}

/** What the cost is divided by: units where the key shares by the acts that it counts, else hours with their common time. */
function divisionLines(content: StatementContent, cost: Cents, text: SheetText): FigureLine[] {
  const { t, hours, unitPrice, language } = text
  const { service } = content
  const priced = (unit: number | null, label: string): FigureLine[] =>
    unit === null ? [] : [{ label, figure: unitPrice(unit), total: true }]
  const counted = countedUnits(content)
  if (counted !== null)
    return [
      {
        label: t(`statementForms.${formWords(content)}.serviceUnits`),
        figure: measuredWords(counted, t, language).sum,
      },
      ...priced(unitCost(cost, counted.sum, counted.per), t('documents.cost.oneUnit')),
    ]
  const worked = minutes(service.direct + service.common)
  if (worked === 0) return []
  const label = service.common > 0 ? 'documents.cost.hoursWithCommon' : 'words.serviceHours'
  return [
    { label: t(label), figure: hours(worked) },
    ...priced(unitCost(cost, worked, 60), t('documents.cost.unit')),
  ]
}

/** What the cost is called over the period: that of the agents under an individual loan, else that of the service. */
function totalLabel(content: StatementContent, { t, period }: SheetText): string {
  const year = calendarYear(content.period)
  const area = content.nature === 'provisional' ? 'provisional' : 'documents'
  const isLoan = formWords(content) === 'loan'
  if (year !== null)
    return isLoan
      ? t(`statementForms.loanCost.${area}.totalYear`, { year })
      : t(`${area}.cost.totalYear`, { year })
  if (!isPartOfYear(content.period))
    return isLoan ? t(`statementForms.loanCost.${area}.total`) : t(`${area}.cost.total`)
  const values = { period: period(content.period) }
  return isLoan
    ? t(`statementForms.loanCost.${area}.totalPart`, values)
    : t(`${area}.cost.totalPart`, values)
}

/**
 * What a unit of the service costs (D.5211-16, 2): the cost by component, the units of the service, and the quotient to
 * four decimals. Where the agreement sets a tariff, the tariff.
 */
export function unitCostLines(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, money } = text
  const { service } = content
  if (service.cost === null) return tariffLines(content, text)
  return [
    ...costGroups(service.components).map(({ group, amount }) => ({
      label: t(`documents.cost.component.${group}`),
      figure: money(amount),
    })),
    ...chargeGroups(service.charges ?? []).map(({ kind, kilometres, amount }) => ({
      label:
        kilometres === null
          ? t(`documents.cost.charge.${kind}`)
          : t('documents.cost.kilometres', { kilometres: kilometreWords(kilometres, t) }),
      figure: money(amount),
    })),
    {
      label: totalLabel(content, text),
      figure: money(service.cost),
      total: true,
    },
    ...divisionLines(content, service.cost, text),
  ]
}
