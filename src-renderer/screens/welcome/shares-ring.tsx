import { ringSlice } from '../../ui/ring-slice'

/** Contracted hours a week of twenty-six bodies: the drawing has no figures, its proportions are plausible ones. */
const WEIGHTS = [
  30, 30, 24, 20, 19, 18, 17, 16, 15, 14, 14, 13, 12, 12, 11, 11, 10, 10, 9, 9, 8, 8, 7, 7, 6, 6,
] as const

/** The displaced share. */
const CHOSEN = 1
const START = 76
const TOTAL = WEIGHTS.reduce<number>((sum, weight) => sum + weight, 0)

const slices = WEIGHTS.map((weight, index) => {
  const before = WEIGHTS.slice(0, index).reduce<number>((sum, value) => sum + value, 0)
  const from = START + (before / TOTAL) * 360
  return {
    path: ringSlice({
      cx: 160,
      cy: 160,
      inner: 84,
      outer: 148,
      from,
      to: from + (weight / TOTAL) * 360 - 0.7,
      slip: index === CHOSEN ? 13 : 0,
    }),
    fill: index === CHOSEN ? 'var(--band-share)' : 'var(--band-ring)',
    opacity: index === CHOSEN ? 1 : 1 - (index / WEIGHTS.length) * 0.62,
  }
})

/** A whole cut into shares, one of them displaced. */
export function SharesRing({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 320 320" role="img" aria-label={label} width="100%" style={{ maxWidth: 330 }}>
      {slices.map(({ path, fill, opacity }) => (
        <path key={path} d={path} fill={fill} opacity={opacity} />
      ))}
    </svg>
  )
}
