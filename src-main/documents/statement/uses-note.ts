import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { StatementContent } from '#shared/domain/statements/statement'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { formWords, type FormWords } from './form-words'
import type { SheetText } from './sheet-text'
import { isShortList } from './short-list'

/** How many of the hours of a provisional statement are foreseen. */
function foreseenNote({ months, foreseen }: StatementContent, { t }: SheetText): string {
  const hours = sumMinutes(months.flatMap((month) => month.foreseen ?? []))
  if (hours !== 0) return t('provisional.uses.note', { hours })
  // None may be foreseen for this body in months whose hours are not entered yet.
  return t(
    (foreseen?.hours.agentMonths ?? 0) === 0
      ? 'provisional.uses.allDone'
      : 'provisional.uses.noneForeseen',
  )
}

/** Where the dated list is. */
export const listSentence = (
  count: number,
  isListed: boolean,
  words: FormWords,
  { t }: SheetText,
): string =>
  count === 0
    ? t(`statementForms.${words}.none`)
    : t(`statementForms.${words}.${isListed ? 'listed' : 'annexed'}`, { count })

/** Where the dated list is, and how the hours done became units when common time is added to them. */
export function usesNote(content: StatementContent, text: SheetText): string {
  if (content.nature === 'provisional') return foreseenNote(content, text)
  const { t } = text
  const { uses, billedMinutes, agreement } = content
  const words = formWords(content)
  const late = uses.filter(({ countedIn }) => countedIn !== undefined)
  const common = minutes(billedMinutes - content.minutes)
  const addsCommon = traitsOf(agreement.key).billedMinutes === 'withCommon' && common !== 0
  return [
    listSentence(uses.length, isShortList(content), words, text),
    ...(late.length === 0
      ? []
      : [t('documents.uses.late', { hours: sumMinutes(late.map((use) => use.minutes)) })]),
    ...(addsCommon
      ? [t(`statementForms.${words}.withCommon`, { common, units: billedMinutes })]
      : []),
  ].join(' ')
}
