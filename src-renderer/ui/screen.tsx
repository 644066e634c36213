import type { ReactNode } from 'react'
import type { Period } from '#shared/kernel/period'
import { DatePeriod } from './date-period'
import { ScreenHeader, type ScreenHeaderProps } from './screen-header'
import classes from './screen.module.css'

interface ScreenProps extends ScreenHeaderProps {
  /** Under the header, over the whole width: segmented controls, legend, progress. */
  readonly toolbar?: ReactNode
  /** An `ExplanationPane`, or nothing. */
  readonly pane?: ReactNode
  /** The page itself scrolls (cards), or only what is in it does (a grid that fills the window). */
  readonly scroll?: 'page' | 'inside'
  /** The period that it shows, where days typed on it without their year are in it or nearest to it. */
  readonly period?: Period
  readonly children: ReactNode
}

/** The layout every screen shares: header, toolbar, content, and a pane on the right. */
export function Screen(props: ScreenProps) {
  const { toolbar, pane, scroll = 'page', children, period, ...header } = props
  return (
    <DatePeriod value={period ?? null}>
      <div className={classes.screen}>
        <ScreenHeader {...header} />
        {toolbar !== undefined && <div className={classes.toolbar}>{toolbar}</div>}
        <div className={classes.columns}>
          <div className={classes.content} data-scroll={scroll}>
            {children}
          </div>
          {pane}
        </div>
      </div>
    </DatePeriod>
  )
}
