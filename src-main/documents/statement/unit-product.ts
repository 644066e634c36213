import { isDivided } from '#shared/domain/keys/key-trace'
import type { StatementContent } from '#shared/domain/statements/statement'
import { travelSum } from '#shared/domain/travel/travel-lines'
import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { measuredWords } from '#shared/wording/measured-words'
import { countedUnits } from './counted-units'
import { unitCost } from './exact-figures'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

/** The units of a body at the printed cost of one, and what the printed cost leaves of the share. */
interface UnitProduct {
  readonly units: string
  /** Ten-thousandths of a euro. */
  readonly price: number
  readonly product: Cents
  readonly gap: Cents
}

/**
 * Multiplies the units of a body by the unit cost as printed, to four decimals. `null` where the share is not that product:
 * under prices, limits, several criteria or several terms; or where more than roundings parts them.
 */
function unitProduct(content: StatementContent, text: SheetText): UnitProduct | null {
  const { service, billing, billedMinutes, share, travel = [] } = content
  if (service.cost === null || billing.kind === 'parts' || billing.kind === 'absent') return null
  if (billing.kind === 'limited' || billing.kind === 'rest' || !isDivided(billing)) return null
  const counted = countedUnits(content)
  const [quantity, all, per] =
    counted === null
      ? [String(billedMinutes), String(service.direct + service.common), '60']
      : [counted.value, counted.sum, counted.per]
  const price = unitCost(service.cost, all, per)
  if (price === null || quantity === '0') return null
  const product = cents(roundRatio(ratio(BigInt(price) * BigInt(quantity), 100n * BigInt(per))))
  const gap = cents(share - travelSum(travel) - product)
  // Half a ten-thousandth on each unit, half a minute at the price of an hour, and the cent of each rounding.
  const bound = Number(quantity) / Number(per) / 200 + (counted === null ? price / 12_000 : 0) + 2
  if (Math.abs(gap) > bound) return null
  const units =
    counted === null
      ? text.hours(billedMinutes)
      : measuredWords(counted, text.t, text.language).value
  return { units, price, product, gap }
}

/** The line by which a clerk who multiplies units by their cost finds the share, with what rounding adds or takes. */
export function unitProductLines(
  content: StatementContent,
  text: SheetText,
): readonly FigureLine[] {
  const found = content.acts === undefined ? null : unitProduct(content, text)
  if (found === null) return []
  const { t, money, unitPrice } = text
  const { units, price, product, gap } = found
  const values = { units, price: unitPrice(price) }
  const label =
    gap === 0
      ? t('documents.cost.productExact', values)
      : t('documents.cost.product', { ...values, gap: `${gap > 0 ? '+' : ''}${money(gap)}` })
  return [{ label, figure: money(product) }]
}
