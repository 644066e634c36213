import type { ReactNode } from 'react'
import classes from './sheet.module.css'
import looks from './looks.module.css'

/** The framed surface on which a table fills the page and scrolls. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className={`${looks.surface} ${classes.sheet}`}>{children}</div>
}
