import { costGroups } from '#shared/domain/costs/cost-group'
import type { StatementContent } from '#shared/domain/statements/statement'
import { minutes } from '#shared/kernel/minutes'
import { tellKilometres } from '#shared/wording/tell-kilometres'
import { chargeGroups } from './cost-groups'
import { hourCost } from './exact-figures'
import type { FigureLine } from './figure-table'
import { calendarYear, isPartOfYear } from '#shared/kernel/period-kind'
import type { SheetText } from './sheet-text'

function tariffLines({ agreement, service }: StatementContent, text: SheetText): FigureLine[] {
  const { t, money, integer } = text
  const count = service.beneficiaries
  const billed = t('documents.cost.tariffBilled', { count, number: integer(count) })
  const tariff = agreement.hourlyTariff
  return [
    ...(tariff === null || agreement.key.kind !== 'tariff'
      ? []
      : [{ label: t('documents.cost.tariff'), figure: money(tariff), total: true }]),
    { label: billed, figure: money(service.billed) },
  ]
}

/**
 * What an hour of the service costs (D.5211-16, 2): the cost by component, the hours of the service with their common
 * time, and the quotient to four decimals. Where the agreement sets a tariff, the tariff.
 */
export function unitCostLines(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, money, hours, unitPrice, language } = text
  const { service } = content
  if (service.cost === null) return tariffLines(content, text)
  const year = calendarYear(content.period)
  const area = content.nature === 'provisional' ? 'provisional' : 'documents'
  const whole = isPartOfYear(content.period)
    ? t(`${area}.cost.totalPart`, { period: text.period(content.period) })
    : t(`${area}.cost.total`)
  const worked = minutes(service.direct + service.common)
  const unit = hourCost(service.cost, worked)
  const hoursLabel = service.common > 0 ? 'documents.cost.hoursWithCommon' : 'documents.cost.hours'
  return [
    ...costGroups(service.components).map(({ group, amount }) => ({
      label: t(`documents.cost.component.${group}`),
      figure: money(amount),
    })),
    ...chargeGroups(service.charges ?? []).map(({ kind, kilometres, amount }) => ({
      label:
        kilometres === null
          ? t(`documents.cost.charge.${kind}`)
          : t('documents.cost.kilometres', { kilometres: tellKilometres(kilometres, t, language) }),
      figure: money(amount),
    })),
    {
      label: year === null ? whole : t(`${area}.cost.totalYear`, { year }),
      figure: money(service.cost),
      total: true,
    },
    ...(worked === 0 ? [] : [{ label: t(hoursLabel), figure: hours(worked) }]),
    ...(unit === null
      ? []
      : [{ label: t('documents.cost.unit'), figure: unitPrice(unit), total: true }]),
  ]
}
