import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { lateLabel } from '#shared/wording/late-label'
import type { SheetText } from './sheet-text'

/** The nature of a use in a dated list: its activity and its task, after the month to which a late one belongs. */
export function natureOf(
  use: Pick<ServiceUseLine, 'day' | 'task' | 'activity' | 'countedIn'>,
  { t, language }: SheetText,
): string {
  const work = [use.activity ?? '', use.task].filter((part) => part !== '').join(', ')
  if (use.countedIn === undefined) return work === '' ? t('documents.annex.noTask') : work
  const late = lateLabel(use.day, t, language)
  return work === '' ? late : t('documents.annex.late', { late, task: work })
}
