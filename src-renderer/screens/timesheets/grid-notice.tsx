import { useTranslation } from 'react-i18next'
import type { GridNotice } from './use-cell-actions'
import sheetClasses from '../../grid/grid-sheet.module.css'

interface GridNoticeLineProps {
  readonly notice: GridNotice | null
}

/** Says what the last gesture did beyond what the cells show: a rounded duration, a locked day, cells left out. */
export function GridNoticeLine({ notice }: GridNoticeLineProps) {
  const { t } = useTranslation()
  const sentence = (): string => {
    switch (notice?.kind) {
      case 'rounded':
        return t('week.rounded', { found: notice.found, duration: notice.minutes })
      case 'locked':
        return t('week.details.locked', { statement: notice.lock.number })
      case 'outside':
        return t('week.pasteOutside', { count: notice.count })
      case undefined:
        return ''
    }
  }
  return (
    <p className={sheetClasses.notice} role="status" data-empty={notice === null || undefined}>
      {sentence()}
    </p>
  )
}
