import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { StatementContent } from '#shared/domain/statements/statement'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import type { SheetText } from './sheet-text'
import { isShortList } from './short-list'

/** How many of the hours of a provisional statement are foreseen. */
function foreseenNote({ months }: StatementContent, { t, hours }: SheetText): string {
  const foreseen = sumMinutes(months.flatMap((month) => month.foreseen ?? []))
  return foreseen === 0
    ? t('provisional.uses.allDone')
    : t('provisional.uses.note', { hours: hours(foreseen) })
}

/** Where the dated list is, and how the hours done became units when common time is added to them. */
export function usesNote(content: StatementContent, text: SheetText): string {
  const { t, hours, integer } = text
  if (content.nature === 'provisional') return foreseenNote(content, text)
  const count = content.uses.length
  const list =
    count === 0
      ? t('documents.uses.none')
      : t(isShortList(content) ? 'documents.uses.listed' : 'documents.uses.annexed', {
          count,
          number: integer(count),
        })
  const late = content.uses.filter(({ countedIn }) => countedIn !== undefined)
  const told =
    late.length === 0
      ? list
      : `${list} ${t('documents.uses.late', { hours: hours(sumMinutes(late.map((use) => use.minutes))) })}`
  const common = content.billedMinutes - content.minutes
  const { billedMinutes } = traitsOf(content.agreement.key)
  if (billedMinutes !== 'withCommon' || common === 0) return told
  const conversion = t('documents.uses.withCommon', {
    common: hours(minutes(common)),
    units: hours(content.billedMinutes),
  })
  return `${told} ${conversion}`
}
