import { useTranslation } from 'react-i18next'
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
import { markProps, Marks } from './marks'

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

/** The widest column: few of them do not become squares. */
const WIDEST = 96

/** Columns in time, stacked by kind, with a tick at the plan. */
export function StackedColumns(props: StackedColumnsProps) {
  const { t } = useTranslation()
  const { columns, series, named, summary, axisLabel, onChoose } = props
  const data = columns.map((column) => ({
    ...column,
    ...Object.fromEntries(column.parts.map((part, index) => [`part${String(index)}`, part])),
  }))
  const first = columns[0]?.id
  const hasMarks = columns.some(({ mark }) => mark !== undefined)
  return (
    <Marks summary={summary} height={HEIGHT} onChoose={onChoose}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart
          data={data}
          margin={{ top: 20, right: 4, bottom: 0, left: 0 }}
          barCategoryGap="28%"
          maxBarSize={WIDEST}
          stackOffset="sign"
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
            width="auto"
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
              shape={({ x, y, width, height, payload, background }) => {
                const column = payload as StackColumn
                const part = (
                  <rect
                    x={x}
                    y={Math.min(y, y + height)}
                    width={width}
                    height={Math.abs(height)}
                    rx={index === series.length - 1 ? 2 : 0}
                    fill={fillOf(column.id === named ? 'named' : 'plain', hatched)}
                    pointerEvents="none"
                  />
                )
                // The whole height of the column is one mark, drawn with its first part.
                if (index > 0) return part
                const said = t('common.labelled', { label: column.label, value: column.valueLabel })
                return (
                  <g {...markProps(column.id, said, column.id === first)}>
                    <rect
                      x={x - 4}
                      y={background?.y ?? y}
                      width={width + 8}
                      height={background?.height ?? height}
                      fill="transparent"
                    />
                    {part}
                  </g>
                )
              }}
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
          {hasMarks && (
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
          )}
        </ComposedChart>
      </ResponsiveContainer>
    </Marks>
  )
}
