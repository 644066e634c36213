/** A piece of a ring. Angles in degrees, clockwise, 0 at the top. */
export interface RingSlice {
  readonly cx: number
  readonly cy: number
  readonly inner: number
  readonly outer: number
  readonly from: number
  readonly to: number
  /** How far the piece is displaced along its own middle, in the drawing's units. */
  readonly slip?: number
}

const at = (cx: number, cy: number, radius: number, degrees: number): string => {
  const angle = ((degrees - 90) * Math.PI) / 180
  return `${(cx + radius * Math.cos(angle)).toFixed(3)} ${(cy + radius * Math.sin(angle)).toFixed(3)}`
}

/** The SVG path of a piece of a ring. */
export function ringSlice({ cx, cy, inner, outer, from, to, slip = 0 }: RingSlice): string {
  const middle = (((from + to) / 2 - 90) * Math.PI) / 180
  const x = cx + slip * Math.cos(middle)
  const y = cy + slip * Math.sin(middle)
  const large = to - from > 180 ? 1 : 0
  return [
    `M ${at(x, y, outer, from)}`,
    `A ${outer} ${outer} 0 ${large} 1 ${at(x, y, outer, to)}`,
    `L ${at(x, y, inner, to)}`,
    `A ${inner} ${inner} 0 ${large} 0 ${at(x, y, inner, from)}`,
    'Z',
  ].join(' ')
}
