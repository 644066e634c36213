import type { StatementContent } from '#shared/domain/statements/statement'
import { minutes } from '#shared/kernel/minutes'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

/** How the hours done became units: with their part of common time. Nothing to say where hours are the units. */
export function unitConversion(content: StatementContent, text: SheetText): readonly FigureLine[] {
  const { t, hours } = text
  const common = content.billedMinutes - content.minutes
  if (content.agreement.key.kind !== 'actualCost' || common === 0) return []
  return [
    { label: t('documents.uses.direct'), figure: hours(content.minutes) },
    { label: t('documents.uses.common'), figure: hours(minutes(common)) },
    { label: t('documents.uses.units'), figure: hours(content.billedMinutes), total: true },
  ]
}
