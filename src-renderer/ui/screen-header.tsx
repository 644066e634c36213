import type { ReactNode } from 'react'
import classes from './screen-header.module.css'
import { SearchButton } from './search-button'
import looks from './looks.module.css'

interface ScreenHeaderProps {
  readonly title: string
  /** Beside the title, quieter: period, agreement, arrows to the week before and after. */
  readonly context?: ReactNode
  /** At most one filled button. */
  readonly primary?: ReactNode
  /** Buttons of variant "default". */
  readonly secondary?: ReactNode
  /** An example for the search of this screen. */
  readonly searchHint?: string
}

/** The line at the top of every screen: its title, search, its main action. */
export function ScreenHeader(props: ScreenHeaderProps) {
  const { title, context, primary, secondary, searchHint } = props
  return (
    <header className={classes.header}>
      <title>{`${title} · Quotité`}</title>
      <h1 className={`${looks.cut} ${classes.title}`}>{title}</h1>
      {context !== undefined && <div className={classes.context}>{context}</div>}
      <div className={classes.actions}>
        <SearchButton hint={searchHint} />
        {secondary}
        {primary}
      </div>
    </header>
  )
}
