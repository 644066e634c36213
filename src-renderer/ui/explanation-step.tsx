import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './explanation-pane.module.css'
import looks from './looks.module.css'

interface ExplanationStepProps {
  /** Its place in the reasoning, from 1. */
  readonly number: number
  readonly title: string
  /** The result of this step. */
  readonly value?: ReactNode
  readonly children?: ReactNode
}

/** One numbered step of an explanation. */
export function ExplanationStep({ number, title, value, children }: ExplanationStepProps) {
  return (
    <section className={`${looks.item} ${classes.step}`}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <Box flex={1} miw={0} c="var(--ink2)" fz="table">
        <h3 className={classes.stepTitle}>
          <span>{title}</span>
          {value !== undefined && <span>{value}</span>}
        </h3>
        {children}
      </Box>
    </section>
  )
}
