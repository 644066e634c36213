import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { fillOf, type BarRow } from './chart-parts'
import { HatchPatterns } from './hatch-patterns'

interface HorizontalBarsProps {
  readonly rows: readonly BarRow[]
  /** The drawing in one sentence, for screen readers. */
  readonly summary: string
  readonly onChoose: (id: string) => void
}

const ROW = 21.5
const LONGEST_NAME = 29
const TEXT = { fontSize: 13, fill: 'var(--ink2)' } as const

interface NameTickProps {
  readonly labels: ReadonlyMap<string, { readonly label: string }>
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}

/** A name on one line, cut with dots where it is too long, with the whole in a tooltip. */
function NameTick({ labels, x = 0, y = 0, payload }: NameTickProps) {
  const label = labels.get(payload?.value ?? '')?.label ?? ''
  const shown = label.length > LONGEST_NAME ? `${label.slice(0, LONGEST_NAME - 1)}…` : label
  return (
    <text x={x} y={y} dy="0.34em" textAnchor="end" {...TEXT}>
      {shown !== label && <title>{label}</title>}
      {shown}
    </text>
  )
}

/** Sorted bars from zero, names on the left, figures on the right, a tick at the plan. */
export function HorizontalBars({ rows, summary, onChoose }: HorizontalBarsProps) {
  const most = Math.max(1, ...rows.map(({ value, mark }) => Math.max(value, mark ?? 0)))
  const labels = new Map(rows.map(({ id, label, valueLabel }) => [id, { label, valueLabel }]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const shape = ({ x, y, width, height, payload }: BarShapeProps) => {
    const row = byId.get((payload as BarRow).id)
    if (row === undefined) return <g />
    const unit = row.value === 0 ? 0 : width / row.value
    const mark = row.mark === undefined ? null : x + row.mark * unit
    return (
      <g>
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={2}
          fill={fillOf(row.tone, row.hatched)}
        />
        {mark !== null && unit > 0 && (
          <rect x={mark - 1} y={y - 3} width={2} height={height + 6} fill="var(--ink)" />
        )}
      </g>
    )
  }
  return (
    <div role="img" aria-label={summary} style={{ height: rows.length * ROW + 4 }}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          layout="vertical"
          data={[...rows]}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          barCategoryGap={5}
          accessibilityLayer={false}
        >
          <HatchPatterns />
          <XAxis type="number" hide domain={[0, most]} />
          <YAxis
            type="category"
            dataKey="id"
            width={196}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={<NameTick labels={labels} />}
          />
          <YAxis
            yAxisId="values"
            orientation="right"
            type="category"
            dataKey="id"
            width={92}
            interval={0}
            axisLine={false}
            tickLine={false}
            tick={{ ...TEXT, fill: 'var(--ink)', textAnchor: 'end', dx: 84 }}
            tickFormatter={(id: string) => labels.get(id)?.valueLabel ?? ''}
          />
          <Bar
            dataKey="value"
            isAnimationActive={false}
            cursor="pointer"
            shape={shape}
            onClick={({ payload }) => onChoose((payload as BarRow).id)}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}
