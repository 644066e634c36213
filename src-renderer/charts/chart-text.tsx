interface ChartTextProps {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Pixels that it may take: what is longer is cut with dots, and whole in a tooltip. */
  readonly within?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  /** `name` beside marks, `value` of a mark, `axis` of a scale. */
  readonly look?: 'name' | 'value' | 'axis'
}

const SIZE = { name: 13, value: 13, axis: 12.5 } as const
const COLOUR = { name: 'var(--ink2)', value: 'var(--ink)', axis: 'var(--ink3)' } as const

/** A letter of the typeface is about half as wide as its size. */
const LETTER = 0.52

/** How many letters of a look fit into some pixels. */
export const lettersWithin = (within: number, look: keyof typeof SIZE): number =>
  Math.floor(within / (SIZE[look] * LETTER))

/** Words of a drawing, on one line, in the middle of a height. */
export function ChartText(props: ChartTextProps) {
  const { x, y, text, within = Infinity, anchor = 'start', look = 'name' } = props
  const most = Math.max(2, lettersWithin(within, look))
  const shown = text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
  return (
    <text x={x} y={y} dy="0.34em" textAnchor={anchor} fontSize={SIZE[look]} fill={COLOUR[look]}>
      {shown !== text && <title>{text}</title>}
      {shown}
    </text>
  )
}
