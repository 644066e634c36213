import type { ReactNode } from 'react'
import classes from './tag.module.css'

interface TagProps {
  readonly children: ReactNode
  /** Colour repeats the words or the icon. */
  readonly tone?: 'plain' | 'accent' | 'warn' | 'bad'
  readonly icon?: ReactNode
}

/** A short state, in words. */
export function Tag({ children, tone = 'plain', icon }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon}
      {children}
    </span>
  )
}
