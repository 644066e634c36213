import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts'
import { useWording } from '../ui/use-wording'
import { fillOf, type StackColumn, type StackSeries } from './chart-parts'
import { HatchPatterns } from './hatch-patterns'
import { markProps, Marks, type MarkedProps } from './marks'
import { useWidth } from './use-width'
import { axisValues, axisWidth } from './value-axis'

interface StackedColumnsProps extends MarkedProps {
  readonly columns: readonly StackColumn[]
  readonly series: readonly StackSeries[]
  /** The column that the title names. */
  readonly named: string | null
  /** Writes a value of the axis. */
  readonly axisLabel: (value: number) => string
}

const SIZE = 12.5
const TEXT = { fontSize: SIZE, fill: 'var(--ink2)' } as const
const HEIGHT = 236

/** The widest column: few of them do not become squares. */
const WIDEST = 96

/** The width of the tick at the plan. */
const PLAN = 22

/** Columns in time, stacked by kind, with a tick at the plan. */
export function StackedColumns(props: StackedColumnsProps) {
  const { t } = useWording()
  const { columns, series, named, summary, axisLabel, onChoose } = props
  const data = columns.map((column) => ({
    ...column,
    ...Object.fromEntries(column.parts.map((part, index) => [`part${String(index)}`, part])),
  }))
  const first = columns[0]?.id
  const { holder, width } = useWidth()
  const ticks = axisValues(columns)
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 0]
  return (
    <div ref={holder}>
      <Marks summary={summary} height={HEIGHT} onChoose={onChoose}>
        {width > 0 && (
          <BarChart
            width={width}
            height={HEIGHT}
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
              width={axisWidth(ticks.map(axisLabel), SIZE)}
              ticks={ticks}
              domain={[least, most]}
              axisLine={false}
              tickLine={false}
              // Recharts would break a label that it takes for too wide.
              tick={({
                x,
                y,
                payload,
              }: {
                x: number | string
                y: number | string
                payload: { value: number }
              }) => (
                <text x={x} y={y} dy="0.355em" textAnchor="end" {...TEXT}>
                  {axisLabel(payload.value)}
                </text>
              )}
            />
            {series.map(({ label, hatched }, index) => (
              <Bar
                key={label}
                dataKey={`part${String(index)}`}
                name={label}
                stackId="done"
                isAnimationActive={false}
                shape={({ x, y, width, height, index: at, background }) => {
                  const column = columns[at]
                  if (column === undefined) return <></>
                  const top = background?.y ?? y
                  const whole = background?.height ?? height
                  const isLast = index === series.length - 1
                  const part = (
                    <>
                      <rect
                        x={x}
                        y={Math.min(y, y + height)}
                        width={width}
                        height={Math.abs(height)}
                        rx={isLast ? 2 : 0}
                        fill={fillOf(column.id === named ? 'named' : 'plain', hatched)}
                        pointerEvents="none"
                      />
                      {isLast && column.mark !== undefined && (
                        <rect
                          x={x + width / 2 - PLAN / 2}
                          y={top + ((most - column.mark) / (most - least)) * whole - 1}
                          width={PLAN}
                          height={2}
                          fill="var(--ink)"
                          pointerEvents="none"
                        />
                      )}
                    </>
                  )
                  // The whole height of the column is one mark, drawn with its first part.
                  if (index > 0) return part
                  const said = t('common.labelled', {
                    label: column.label,
                    value: column.valueLabel,
                  })
                  return (
                    <g {...markProps(column.id, said, column.id === first)}>
                      <rect x={x - 4} y={top} width={width + 8} height={whole} fill="transparent" />
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
          </BarChart>
        )}
      </Marks>
    </div>
  )
}
