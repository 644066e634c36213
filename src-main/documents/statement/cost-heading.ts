import type { StatementContent } from '#shared/domain/statements/statement'
import { keyDocument } from '../keys/key-documents'
import { countedUnits } from './counted-units'
import { unitCost } from './exact-figures'
import { formWords } from './form-words'
import { priceWords } from './price-words'
import type { SheetText } from './sheet-text'

/** The heading over the cost: a unit cost only where the table below divides the cost by units. */
export function costHeading(content: StatementContent, { t }: SheetText): string {
  const { agreement, nature, service } = content
  if (service.cost === null)
    return priceWords(keyDocument(agreement.key).priceHeading(t), content, t)
  const counted = countedUnits(content)
  const unit =
    counted === null
      ? unitCost(service.cost, service.direct + service.common, 60)
      : unitCost(service.cost, counted.sum, counted.per)
  const provisional = nature === 'provisional'
  const words = formWords(content)
  return unit === null && words !== 'loan'
    ? t(provisional ? 'provisional.cost.wholeHeading' : 'words.serviceCost')
    : t(`statementForms.${words}.${provisional ? 'foreseenCost' : 'cost'}`)
}
