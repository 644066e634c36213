import { ringSlice } from './ring-slice'

interface LogoProps {
  readonly size?: number
  /** Colour of the ring; the displaced share keeps its own. */
  readonly ring?: string
  readonly share?: string
}

const common = { cx: 12, cy: 12, inner: 5.6, outer: 11 }
const ringPath = ringSlice({ ...common, from: 172, to: 470 })
const sharePath = ringSlice({ ...common, from: 117, to: 165, slip: 2.6 })

/** The logo: a ring with one share displaced. Beside it, the name is text. */
export function Logo({ size = 26, ring = 'var(--accent)', share = 'var(--c2)' }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 25 25" aria-hidden="true" focusable="false">
      <path d={ringPath} fill={ring} />
      <path d={sharePath} fill={share} />
    </svg>
  )
}
