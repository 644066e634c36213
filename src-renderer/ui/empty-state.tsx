import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './empty-state.module.css'
import looks from './looks.module.css'

interface EmptyStateProps {
  /** One sentence: what is missing and why it matters. */
  readonly children: ReactNode
  /** One thing to do about it. */
  readonly action?: ReactNode
  /** A sketch of the content, or an example of what to write. */
  readonly example?: ReactNode
}

/** The content of a page with nothing to show. */
export function EmptyState({ children, action, example }: EmptyStateProps) {
  return (
    <Stack align="flex-start" maw={560} px="lg" py="xl">
      <p className={classes.sentence}>{children}</p>
      {example !== undefined && <p className={looks.remark}>{example}</p>}
      {action}
    </Stack>
  )
}
