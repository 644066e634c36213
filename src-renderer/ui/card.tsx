import { Box, Text } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './card.module.css'
import looks from './looks.module.css'

interface CardProps {
  readonly title: string
  /** One line under the title: what is measured, in which unit. */
  readonly subtitle?: ReactNode
  /** On the right of the title: a count, a legend, a small control. */
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** Rows run from edge to edge, separated by hairlines. */
  readonly flush?: boolean
}

/** A titled sheet of the page. */
export function Card({ title, subtitle, aside, children, footer, flush = false }: CardProps) {
  const titleId = useId()
  return (
    <section className={`${looks.surface} ${classes.card}`} aria-labelledby={titleId}>
      <header className={classes.head} data-flush={flush || undefined}>
        <Box miw={0}>
          <h2 id={titleId}>{title}</h2>
          {subtitle !== undefined && (
            <Text mt={1} c="dimmed" fz="column">
              {subtitle}
            </Text>
          )}
        </Box>
        {aside !== undefined && (
          <Box flex="none" c="dimmed" fz="table">
            {aside}
          </Box>
        )}
      </header>
      <div className={flush ? classes.flush : classes.body}>{children}</div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </section>
  )
}
