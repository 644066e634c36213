import { Flex } from '@mantine/core'
import { HEAT_LEVELS } from './heat-cells'
import { LegendItem } from './legend-item'
import classes from './legend-item.module.css'

interface HeatLegendProps {
  readonly less: string
  readonly more: string
  readonly none: string
  /** `null` where no cell is below zero. */
  readonly below: string | null
}

/** The steps of a colour, from less to more, what nothing is known of, and what is below zero. */
export function HeatLegend({ less, more, none, below }: HeatLegendProps) {
  return (
    <>
      <Flex component="span" gap="xs" align="center" display="inline-flex">
        {less}
        {HEAT_LEVELS.map((level) => (
          <svg key={level} className={classes.step} aria-hidden="true">
            <rect width="100%" height="100%" rx={2} fill="var(--accent)" fillOpacity={level} />
          </svg>
        ))}
        {more}
      </Flex>
      <LegendItem label={none} look="none" />
      {below !== null && <LegendItem label={below} look="below" />}
    </>
  )
}
