import { useWording } from '../ui/use-wording'
import { ChartText } from './chart-text'
import { fillOf, type BarRow } from './chart-parts'
import { Drawing } from './drawing'
import { HatchPatterns } from './hatch-patterns'
import { markProps, type MarkedProps } from './marks'

interface HorizontalBarsProps extends MarkedProps {
  readonly rows: readonly BarRow[]
}

const ROW = 21.5
const BAR = 12.5
const VALUES = 96
const GAP = 10

/** Sorted bars from zero, names on the left, figures on the right, a tick at the plan. Below zero they go to the left. */
export function HorizontalBars({ rows, summary, onChoose }: HorizontalBarsProps) {
  const { t } = useWording()
  const most = Math.max(1, ...rows.map(({ value, mark }) => Math.max(value, mark ?? 0)))
  const least = Math.min(0, ...rows.map(({ value, mark }) => Math.min(value, mark ?? 0)))
  return (
    <Drawing summary={summary} height={rows.length * ROW + 4} onChoose={onChoose}>
      {(width) => {
        const names = Math.min(196, Math.round(width * 0.4))
        const room = Math.max(20, width - names - VALUES)
        const place = (value: number): number => names + ((value - least) / (most - least)) * room
        return (
          <>
            <HatchPatterns />
            {rows.map((row, index) => {
              const top = index * ROW + (ROW - BAR) / 2
              const [from, to] = [place(Math.min(0, row.value)), place(Math.max(0, row.value))]
              return (
                <g
                  key={row.id}
                  {...markProps(
                    row.id,
                    t('common.labelled', { label: row.label, value: row.valueLabel }),
                    index === 0,
                  )}
                >
                  <rect x={0} y={index * ROW} width={width} height={ROW} fill="transparent" />
                  <ChartText
                    x={names - GAP}
                    y={top + BAR / 2}
                    text={row.label}
                    within={names - GAP}
                    anchor="end"
                    look={row.tone === 'named' ? 'value' : 'name'}
                  />
                  <rect
                    x={from}
                    y={top}
                    width={Math.max(0, to - from)}
                    height={BAR}
                    rx={2}
                    fill={fillOf(row.tone, row.hatched)}
                  />
                  {row.mark !== undefined && (
                    <rect
                      x={place(row.mark) - 1}
                      y={top - 3}
                      width={2}
                      height={BAR + 6}
                      fill="var(--ink)"
                    />
                  )}
                  <ChartText
                    x={width}
                    y={top + BAR / 2}
                    text={row.valueLabel}
                    anchor="end"
                    look="value"
                  />
                </g>
              )
            })}
          </>
        )
      }}
    </Drawing>
  )
}
