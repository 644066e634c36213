import { Kbd } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './key-hint.module.css'

interface KeyHintProps {
  /** The keys as printed on the keyboard; several are pressed one or the other. */
  readonly keys: readonly string[]
  /** Their effect. */
  readonly children?: ReactNode
}

/** A key and its effect. */
export function KeyHint({ keys, children }: KeyHintProps) {
  return (
    <span className={classes.hint}>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      {children}
    </span>
  )
}
