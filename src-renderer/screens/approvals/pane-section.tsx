import { Flex } from '@mantine/core'
import type { ReactNode } from 'react'
import looks from '../../ui/looks.module.css'
import classes from './approvals.module.css'

interface PaneSectionProps {
  readonly title?: string
  /** Beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a pane, under its title where it has one. */
export function PaneSection({ title, aside, children }: PaneSectionProps) {
  return (
    <section className={`${looks.item} ${looks.passage}`}>
      {title !== undefined && (
        <Flex gap="sm" align="baseline" justify="space-between">
          <h3 className={classes.title}>{title}</h3>
          {aside}
        </Flex>
      )}
      {children}
    </section>
  )
}
