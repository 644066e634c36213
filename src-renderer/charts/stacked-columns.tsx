import {
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { fillOf, type StackColumn, type StackSeries } from './chart-parts'
import { HatchPatterns } from './hatch-patterns'

interface StackedColumnsProps {
  readonly columns: readonly StackColumn[]
  readonly series: readonly StackSeries[]
  /** The column that the title names. */
  readonly named: string | null
  readonly summary: string
  /** Writes a value of the axis. */
  readonly axisLabel: (value: number) => string
  readonly onChoose: (id: string) => void
}

const TEXT = { fontSize: 12.5, fill: 'var(--ink2)' } as const
const HEIGHT = 236

/** Columns in time, stacked by kind, with a tick at the plan. */
export function StackedColumns(props: StackedColumnsProps) {
  const { columns, series, named, summary, axisLabel, onChoose } = props
  const data = columns.map((column) => ({
    ...column,
    ...Object.fromEntries(column.parts.map((part, index) => [`part${String(index)}`, part])),
  }))
  const choose = ({ payload }: { readonly payload?: unknown }): void =>
    onChoose((payload as StackColumn).id)
  return (
    <div role="img" aria-label={summary} style={{ height: HEIGHT }}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={data}
          margin={{ top: 20, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="28%"
          accessibilityLayer={false}
        >
          <HatchPatterns />
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="label"
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--line2)' }}
            tick={TEXT}
          />
          <YAxis
            width={56}
            axisLine={false}
            tickLine={false}
            tick={TEXT}
            tickFormatter={axisLabel}
          />
          {series.map(({ label, hatched }, index) => (
            <Bar
              key={label}
              dataKey={`part${String(index)}`}
              name={label}
              stackId="done"
              isAnimationActive={false}
              cursor="pointer"
              onClick={choose}
              shape={({ x, y, width, height, payload }) => (
                <rect
                  x={x}
                  y={y}
                  width={width}
                  height={Math.max(0, height)}
                  rx={index === series.length - 1 ? 2 : 0}
                  fill={fillOf((payload as StackColumn).id === named ? 'named' : 'plain', hatched)}
                />
              )}
            >
              {index === series.length - 1 && (
                <LabelList
                  dataKey="note"
                  position="top"
                  offset={10}
                  style={{ fontSize: 12.5, fontWeight: 650, fill: 'var(--ink)' }}
                />
              )}
            </Bar>
          ))}
          <Line
            dataKey="mark"
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, key }) => (
              <rect
                key={key}
                x={(cx ?? 0) - 11}
                y={(cy ?? 0) - 1}
                width={22}
                height={2}
                fill="var(--ink)"
              />
            )}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}
