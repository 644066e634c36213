import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { PricedLine } from '#shared/domain/keys/prices/prices-billing'
import { cents } from '#shared/kernel/cents'
import { exactHours } from './exact-hours'
import { exactNumber } from './exact-number'
import { formatCents, formatPercent } from './format'

/** "Instruction d’un permis : 12 × 150,00 €", with the agent and the month whose pay sets the price: what makes the amount. */
export function pricedLineWords(
  { label, unit, agent, month, quantity, price }: PricedLine,
  t: TFunction,
  language: Language,
): string {
  const number = exactNumber(quantity, language)
  const counted =
    unit === 'hour'
      ? exactHours(BigInt(quantity.numerator) * 60n, BigInt(quantity.denominator), language)
      : number
  const name = month === null ? label : t('keys.prices.pricedOf', { label, agent, month })
  return t(`keys.prices.priced.${unit}`, {
    label: name,
    quantity: counted,
    count: Math.ceil(Number(quantity.numerator) / Number(quantity.denominator)),
    price:
      unit === 'percent' ? formatPercent(price, 2, language) : formatCents(cents(price), language),
  })
}
