import { useTranslation } from 'react-i18next'
import type { WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

/** The names of the columns: today in words and colour, holidays by their name. */
export function WallHead({ columns }: { readonly columns: readonly WallColumn[] }) {
  const { wide, year } = useWallTools()
  const { t } = useTranslation()
  const first = columns.length + 2
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.line} aria-rowindex={1}>
        <div role="columnheader" className={classes.corner} aria-colindex={1}>
          {t('wall.columns.agent')}
        </div>
        {columns.map(({ name, today, weekend, holiday }, index) => (
          <div
            key={name}
            role="columnheader"
            data-today={today || undefined}
            data-weekend={weekend || undefined}
            data-holiday={holiday !== null || undefined}
            aria-colindex={index + 2}
            title={holiday ?? undefined}
          >
            {holiday === null ? name : `${name} · ${holiday}`}
          </div>
        ))}
        <div role="columnheader" aria-colindex={first}>
          {t('wall.columns.total')}
        </div>
        <div role="columnheader" aria-colindex={first + 1}>
          {t('wall.columns.planned')}
        </div>
        <div role="columnheader" aria-colindex={first + 2} title={t('wall.columns.gapWhole')}>
          {t('wall.columns.gap')}
        </div>
        {wide && (
          <div
            role="columnheader"
            aria-colindex={first + 3}
            title={t('wall.columns.leftWhole', { year })}
          >
            {t('wall.columns.left', { year })}
          </div>
        )}
      </div>
    </div>
  )
}
