import { nativeTheme } from 'electron'
import type { DeskEvent } from '#shared/contract/views'
import type { Language } from '#shared/contract/preferences'

/** How far the database is made again, for a window that can't ask for its language and theme yet. */
export const rebuildingEvent = (language: Language, done: number, total: number): DeskEvent => ({
  kind: 'rebuilding',
  language,
  dark: nativeTheme.shouldUseDarkColors,
  done,
  total,
})
