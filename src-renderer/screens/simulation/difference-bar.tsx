import { cents, type Cents } from '#shared/kernel/cents'
import { useWording } from '../../ui/use-wording'
import classes from './scenario-table.module.css'
import { useSigned } from './use-signed'
import looks from '../../ui/looks.module.css'

interface DifferenceBarProps {
  readonly value: Cents | null
  readonly longest: number
}

/** A difference by inhabitant: to the left who pays less, to the right who pays more, with its figure beside. */
export function DifferenceBar({ value, longest }: DifferenceBarProps) {
  const { t } = useWording()
  const signed = useSigned()
  if (value === null) return <span className={looks.caption}>{t('simulation.bar.unknown')}</span>
  const amount = cents(Math.abs(value))
  const words =
    value === 0
      ? t('simulation.bar.same')
      : t(value < 0 ? 'simulation.bar.less' : 'simulation.bar.more', { amount })
  // The figure is beside the bar: the longest bar takes the rest of the width.
  const width = `calc((100% - var(--figure)) * ${String(Math.abs(value) / longest)})`
  return (
    <span className={classes.bar}>
      <span className="visually-hidden">{words}</span>
      <span className={classes.side} data-side="left" aria-hidden="true">
        {value < 0 && (
          <>
            <b>{signed(value)}</b>
            <i data-less style={{ width }} />
          </>
        )}
      </span>
      <span className={classes.side} data-side="right" aria-hidden="true">
        {value > 0 && (
          <>
            <i data-more style={{ width }} />
            <b>{signed(value)}</b>
          </>
        )}
      </span>
    </span>
  )
}
