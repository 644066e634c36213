import type { ComponentProps } from 'react'
import classes from './sheet.module.css'
import looks from './looks.module.css'

/** The framed surface on which a table or a list fills the page and scrolls. */
export function Sheet({ className = '', ...rest }: ComponentProps<'section'>) {
  return <section className={`${looks.surface} ${classes.sheet} ${className}`} {...rest} />
}
