import { enActualCostKey } from './keys/actual-cost'
import { enCriteriaKey } from './keys/criteria'
import { enFixedQuotasKey } from './keys/fixed-quotas'
import { enPricesKey } from './keys/prices'
import { enTariffKey } from './keys/tariff'

/** Keys and limits, in English. */
export const enKeys = {
  name: {
    actualCost: 'Share of real cost, by real hours',
    tariffContracted: 'Contracted hours × hourly tariff',
    tariffActual: 'Real hours × hourly tariff',
    fixedQuotas: 'Share of real cost, by fixed quotas',
    criteria: 'Share of real cost, by criteria',
    prices: 'Price list',
  },
  choice: {
    actualCost: 'The real cost, by hours done',
    tariffContracted: 'Planned hours, at the hourly tariff',
    tariffActual: 'Hours done, at the hourly tariff',
    fixedQuotas: 'The real cost, by fixed quotas',
    criteria: 'The real cost, by weighted criteria',
    prices: 'Quantities, at the prices of a list',
  },
  actualCost: enActualCostKey,
  tariff: enTariffKey,
  fixedQuotas: enFixedQuotasKey,
  criteria: enCriteriaKey,
  prices: enPricesKey,
  limit: {
    fixed: 'Fixed amount of {{yearly, euros}} a year (months: {{months}} of 12)',
    floor: 'Floor of {{yearly, euros}} a year (months: {{months}} of 12)',
    cap: 'Cap of {{yearly, euros}} a year (months: {{months}} of 12)',
  },
  limitCounted:
    '{{limit}}: {{through, euros}} (months of the year: {{all}}), less {{before, euros}} counted before (months: {{earlier}})',
  limitFor: '{{limit}}, {{reason}}',
}
