import { ChartText } from './chart-text'
import { Drawing } from './drawing'
import { HatchPatterns } from './hatch-patterns'
import { markProps, type MarkedProps } from './marks'

/** From 0, the lightest, to 5; `below` zero; `null` where nothing is known. */
export type HeatLevel = number | 'below' | null

/** A row of cells. */
export interface HeatCellRow {
  readonly id: string
  readonly label: string
  readonly cells: readonly {
    readonly id: string
    readonly level: HeatLevel
    /** For screen readers and the tooltip. */
    readonly label: string
  }[]
}

interface HeatCellsProps extends MarkedProps {
  readonly columns: readonly string[]
  readonly rows: readonly HeatCellRow[]
}

const ROW = 23
const HEAD = 22
const GAP = 3

/** Steps of one colour: darker is more, in print too. */
export const HEAT_LEVELS = [0.08, 0.24, 0.4, 0.58, 0.78, 1] as const

/** Rows by columns, each cell as dark as it is large. */
export function HeatCells({ columns, rows, summary, onChoose }: HeatCellsProps) {
  return (
    <Drawing summary={summary} height={HEAD + rows.length * ROW} onChoose={onChoose}>
      {(width) => {
        const names = Math.min(176, Math.round(width * 0.36))
        const cell = (width - names) / Math.max(1, columns.length)
        return (
          <>
            <HatchPatterns />
            {columns.map((label, at) => (
              <ChartText
                key={label}
                x={names + at * cell + cell / 2}
                y={HEAD / 2 - 2}
                text={label}
                anchor="middle"
                look="axis"
              />
            ))}
            {rows.map((row, line) => (
              <g key={row.id}>
                <ChartText
                  x={names - 8}
                  y={HEAD + line * ROW + ROW / 2}
                  text={row.label}
                  within={names - 8}
                  anchor="end"
                />
                {row.cells.map(({ id, level, label }, at) => (
                  <g key={id} {...markProps(id, label, line === 0 && at === 0)}>
                    <title>{label}</title>
                    <rect
                      x={names + at * cell + GAP / 2}
                      y={HEAD + line * ROW + GAP / 2}
                      width={Math.max(1, cell - GAP)}
                      height={ROW - GAP}
                      rx={2}
                      fill={
                        level === null
                          ? 'none'
                          : level === 'below'
                            ? 'url(#hatch-over)'
                            : 'var(--accent)'
                      }
                      fillOpacity={typeof level === 'number' ? HEAT_LEVELS[level] : 1}
                      stroke={level === null ? 'var(--ctl)' : 'none'}
                      strokeDasharray="2 3"
                      pointerEvents="all"
                    />
                  </g>
                ))}
              </g>
            ))}
          </>
        )
      }}
    </Drawing>
  )
}
