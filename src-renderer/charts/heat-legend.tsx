import { Flex } from '@mantine/core'
import { HEAT_LEVELS } from './heat-cells'
import classes from './legend-item.module.css'

interface HeatLegendProps {
  readonly less: string
  readonly more: string
  readonly none: string
}

/** The steps of a colour, from less to more, and what nothing is known of. */
export function HeatLegend({ less, more, none }: HeatLegendProps) {
  return (
    <Flex component="span" gap="xs" align="center" display="inline-flex">
      {less}
      {HEAT_LEVELS.map((level) => (
        <svg key={level} className={classes.step} aria-hidden="true">
          <rect width="100%" height="100%" rx={2} fill="var(--accent)" fillOpacity={level} />
        </svg>
      ))}
      {more}
      <span className={classes.sample} data-look="none" aria-hidden="true" />
      {none}
    </Flex>
  )
}
