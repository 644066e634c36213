import { Box, Text } from '@mantine/core'
import { Children, useId, type ReactNode } from 'react'
import { Columns } from '../../ui/columns'
import looks from '../../ui/looks.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A question of the dashboard, and the charts that answer it, two side by side where there is room. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  const charts = Children.toArray(children)
  if (charts.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Text id={id} component="h2" mb="xs" c="dimmed" fz="table">
        {title}
      </Text>
      <Columns
        of="repeat(auto-fit, minmax(min(100%, max(440px, 50% - var(--space-card))), 1fr))"
        gap="card"
        align="start"
      >
        {charts.map((chart, at) =>
          // An odd one takes the whole width: no hole beside it.
          at > 0 && at % 2 === 0 && at === charts.length - 1 ? (
            <Box key="last" className={looks.wide ?? ''} miw={0}>
              {chart}
            </Box>
          ) : (
            chart
          ),
        )}
      </Columns>
    </section>
  )
}
