import type { ReactNode } from 'react'
import classes from './screen.module.css'

interface ScreenProps {
  /** A `ScreenHeader`. */
  readonly header: ReactNode
  /** Under the header, over the whole width: segmented controls, legend, progress. */
  readonly toolbar?: ReactNode
  /** An `ExplanationPane`, or nothing. */
  readonly pane?: ReactNode
  /** The page itself scrolls (cards), or only what is in it does (a grid that fills the window). */
  readonly scroll?: 'page' | 'inside'
  readonly children: ReactNode
}

/** The layout every screen shares: header, toolbar, content, and a pane on the right. */
export function Screen({ header, toolbar, pane, scroll = 'page', children }: ScreenProps) {
  return (
    <div className={classes.screen}>
      {header}
      {toolbar !== undefined && <div className={classes.toolbar}>{toolbar}</div>}
      <div className={classes.columns}>
        <div className={classes.content} data-scroll={scroll}>
          {children}
        </div>
        {pane}
      </div>
    </div>
  )
}
