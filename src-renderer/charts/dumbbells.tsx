import { ChartText } from './chart-text'
import { Drawing } from './drawing'
import { markProps, type MarkedProps } from './marks'

/** Two values of one line. */
export interface DumbbellRow {
  readonly id: string
  readonly label: string
  /** The full dot. */
  readonly value: number
  /** The empty dot. */
  readonly against: number
  readonly valueLabel: string
  /** For screen readers. */
  readonly description: string
}

interface DumbbellsProps extends MarkedProps {
  readonly rows: readonly DumbbellRow[]
  /** A dashed line is drawn above this row. */
  readonly cut: number | null
}

const ROW = 24
const RADIUS = 5
const VALUES = 66

/** A full and an empty dot on each line, and the way between them: coloured where the full one is further. */
export function Dumbbells({ rows, cut, summary, onChoose }: DumbbellsProps) {
  const most = Math.max(1, ...rows.map(({ value, against }) => Math.max(value, against)))
  return (
    <Drawing summary={summary} height={rows.length * ROW + 4} onChoose={onChoose}>
      {(width) => {
        const names = Math.min(196, Math.round(width * 0.4))
        const room = width - names - VALUES - 2 * RADIUS
        const place = (value: number): number => names + RADIUS + (value / most) * room
        return rows.map((row, index) => {
          const middle = index * ROW + ROW / 2
          const [x, from] = [place(row.value), place(row.against)]
          return (
            <g key={row.id} {...markProps(row.id, row.description, index === 0)}>
              <rect x={0} y={index * ROW} width={width} height={ROW} fill="transparent" />
              {index === cut && (
                <line
                  x1={0}
                  x2={width}
                  y1={index * ROW}
                  y2={index * ROW}
                  stroke="var(--line2)"
                  strokeDasharray="3 3"
                />
              )}
              <ChartText x={0} y={middle} text={row.label} within={names - 10} />
              <line
                x1={names}
                x2={names + 2 * RADIUS + room}
                y1={middle}
                y2={middle}
                stroke="var(--line)"
              />
              <line
                x1={from}
                x2={x}
                y1={middle}
                y2={middle}
                stroke={row.value > row.against ? 'var(--c2)' : 'var(--bar2)'}
                strokeWidth={3}
              />
              <circle
                cx={from}
                cy={middle}
                r={RADIUS - 0.5}
                fill="var(--surface)"
                stroke="var(--ink2)"
                strokeWidth={1.8}
              />
              <circle cx={x} cy={middle} r={RADIUS} fill="var(--accent)" />
              <ChartText x={width} y={middle} text={row.valueLabel} anchor="end" look="value" />
            </g>
          )
        })
      }}
    </Drawing>
  )
}
