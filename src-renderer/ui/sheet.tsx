import type { ReactNode } from 'react'
import classes from './sheet.module.css'

/** The framed surface on which a table fills the page and scrolls. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className={classes.sheet}>{children}</div>
}
