import { Flex } from '@mantine/core'
import classes from './legend-item.module.css'

interface LegendItemProps {
  readonly label: string
  readonly look: 'plain' | 'hatched' | 'mark' | 'over' | 'dot' | 'ring' | 'none' | 'below'
}

/** One entry of a legend: a small sample of the look, and its name. */
export function LegendItem({ label, look }: LegendItemProps) {
  return (
    <Flex component="span" gap="xs" align="center" display="inline-flex">
      <span className={classes.sample} data-look={look} aria-hidden="true" />
      {label}
    </Flex>
  )
}
