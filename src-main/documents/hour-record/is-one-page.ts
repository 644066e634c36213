import type { HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { annexPages } from '../statement/annex-pages'
import { natureOfUse } from '#shared/wording/nature-of-use'
import type { SheetText } from '../statement/sheet-text'

/** Lines of print that a column of the first page takes, between the references and the total. */
const ROOM = 23

/** Whether the dated list fits the first page; a longer one has pages of its own. */
export function isOnePage({ uses }: HourSheet, text: SheetText): boolean {
  const pages = annexPages(uses, (use) => natureOfUse(use, text))
  const heights = (pages[0]?.columns ?? []).map((lines) =>
    lines.reduce((sum, { height }) => sum + height, 0),
  )
  return pages.length <= 1 && heights.every((height) => height <= ROOM)
}
