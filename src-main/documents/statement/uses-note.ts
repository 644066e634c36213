import type { StatementContent } from '#shared/domain/statements/statement'
import { minutes } from '#shared/kernel/minutes'
import type { SheetText } from './sheet-text'
import { isShortList } from './short-list'

/** Where the dated list is, and how the hours done became units when common time is added to them. */
export function usesNote(content: StatementContent, text: SheetText): string {
  const { t, hours, integer } = text
  const count = content.uses.length
  const list =
    count === 0
      ? t('documents.uses.none')
      : t(isShortList(content) ? 'documents.uses.listed' : 'documents.uses.annexed', {
          count,
          number: integer(count),
        })
  const common = content.billedMinutes - content.minutes
  if (content.agreement.key.kind !== 'actualCost' || common === 0) return list
  const conversion = t('documents.uses.withCommon', {
    common: hours(minutes(common)),
    units: hours(content.billedMinutes),
  })
  return `${list} ${conversion}`
}
