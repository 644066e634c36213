import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { lateLabel } from '#shared/wording/late-label'
import type { SheetText } from './sheet-text'

/** What a dated list says of a use: its activity and its task, after the month that it makes good where it comes late. */
export function natureOf(
  use: Pick<ServiceUseLine, 'day' | 'task' | 'activity' | 'countedIn'>,
  { t, language }: SheetText,
): string {
  const work = [use.activity ?? '', use.task].filter((part) => part !== '').join(', ')
  if (use.countedIn === undefined) return work === '' ? t('documents.annex.noTask') : work
  const late = lateLabel(use.day, t, language)
  return work === '' ? late : t('documents.annex.late', { late, task: work })
}
