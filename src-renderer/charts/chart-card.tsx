import {
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { Card } from '../ui/card'
import looks from '../ui/looks.module.css'
import type { ChartFigures } from './chart-figures'
import { FiguresTable } from './figures-table'
import classes from './chart-card.module.css'
import { ChartTools } from './chart-tools'
import { ScreenReaderFigures } from './screen-reader-figures'
import { takeChart, type ChartFile } from './take-chart'

interface ChartCardProps {
  /** The finding, computed. */
  readonly title: string
  /** What is measured, in which unit. */
  readonly subtitle: string
  /** One sentence written from the numbers. */
  readonly sentence: string
  /** A stable name by which tests and exports find the card in the page. */
  readonly name: string
  readonly legend?: ReactNode
  /** Whether its figures are still being computed: a print waits for them. */
  readonly isComputing?: boolean
  /** `null` where there is nothing to draw. */
  readonly drawing: ReactNode
  readonly figures: ChartFigures
  /** Opens the details of a figure. */
  readonly onChoose: (id: string) => void
  /** The figures as a table that spreadsheets read. */
  readonly csv: () => string
  readonly onSave: (file: ChartFile) => void
}

/** A chart with its finding as a title, a sentence, its table below on demand, and all of it to take away. */
export function ChartCard(props: ChartCardProps) {
  const { title, subtitle, sentence, name, legend, drawing, figures, onChoose } = props
  const { isComputing = false } = props
  const [hasTable, setHasTable] = useState(false)
  // The table for screen readers comes right after the drawing.
  const later = useDeferredValue<ChartFigures | null>(figures, null)
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  // The same as long as the card is there: its tools are not drawn anew for other figures.
  const onTable = useCallback(() => setHasTable((shown) => !shown), [])
  const onTake = useCallback((ending: ChartFile['ending']): void => {
    const { onSave } = latest.current
    if (holder.current !== null)
      void takeChart(holder.current, ending, latest.current).then((file) => {
        if (file !== null) onSave(file)
      })
  }, [])
  return (
    <div
      data-chart={name}
      ref={holder}
      className={classes.holder}
      aria-busy={isComputing || undefined}
    >
      <Card
        title={title}
        subtitle={
          <span className={classes.subline}>
            {subtitle}
            <span data-legend className={classes.subline}>
              {legend}
            </span>
          </span>
        }
        aside={<ChartTools hasTable={hasTable} onTable={onTable} onTake={onTake} />}
      >
        {!hasTable && later !== null && <ScreenReaderFigures figures={later} />}
        {drawing}
        <p className={`${looks.sentence} ${classes.sentence}`}>{sentence}</p>
        {hasTable && (
          <div className={classes.table}>
            <FiguresTable figures={figures} onChoose={onChoose} />
          </div>
        )}
      </Card>
    </div>
  )
}
