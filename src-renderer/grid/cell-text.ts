import type { Language } from '#shared/contract/preferences'
import { formatMinutesShort } from '#shared/wording/format'
import type { CellView } from './cell-view'

/** The text that opens in a cell: a refused one as it was typed, else the duration without its spaces ("2h30"). */
export const cellText = (view: Pick<CellView, 'refusal' | 'minutes'>, language: Language): string =>
  view.refusal?.text ??
  (view.minutes === 0 ? '' : formatMinutesShort(view.minutes, language).replace(/\s/g, ''))
