/** The mark as in the window: a ring with one share slipping out. Degrees clockwise, 0 at the top. */
const RING = { from: 172, to: 470, slip: 0 }
const SHARE = { from: 117, to: 165, slip: 2.6 }
const INNER = 5.6
const OUTER = 11
/** The drawing is as wide as that, its middle at 12. */
const WIDE = 25
const MIDDLE = 12

/** Colours that are seen on a light and on a dark bar; red, green, blue. */
const COLOURS = { ring: [63, 154, 140], share: [192, 127, 20], running: [200, 58, 36] } as const

/** Each pixel is sampled at so many places across and down. */
const SAMPLES = 4

const inPiece = (x: number, y: number, { from, to, slip }: typeof RING): boolean => {
  const middle = (((from + to) / 2 - 90) * Math.PI) / 180
  const [dx, dy] = [x - MIDDLE - slip * Math.cos(middle), y - MIDDLE - slip * Math.sin(middle)]
  const radius = Math.hypot(dx, dy)
  if (radius < INNER || radius > OUTER) return false
  const angle = ((Math.atan2(dy, dx) * 180) / Math.PI + 450) % 360
  return (angle >= from && angle <= to) || (angle + 360 >= from && angle + 360 <= to)
}

function colourAt(
  x: number,
  y: number,
  running: boolean,
): readonly [number, number, number] | null {
  if (inPiece(x, y, SHARE)) return COLOURS.share
  if (inPiece(x, y, RING)) return COLOURS.ring
  return running && Math.hypot(x - MIDDLE, y - MIDDLE) < INNER - 1.6 ? COLOURS.running : null
}

/**
 * The icon of the tray, drawn here so that no file is needed: rows of blue, green, red and opacity, colours already
 * multiplied by it. A dot in the middle shows that a timer runs.
 *
 * @param size pixels across and down
 */
export function trayIcon(size: number, running: boolean): Uint8Array {
  const pixels = new Uint8Array(size * size * 4)
  const step = WIDE / (size * SAMPLES)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0]
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (column * SAMPLES + (sample % SAMPLES) + 0.5) * step
        const y = (row * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step
        const colour = colourAt(x, y, running)
        if (colour === null) continue
        const [red, green, blue] = colour
        for (const [at, value] of [blue, green, red, 255].entries())
          sum[at] = (sum[at] ?? 0) + value
      }
      const mean = sum.map((value) => Math.round(value / (SAMPLES * SAMPLES)))
      pixels.set(mean, (row * size + column) * 4)
    }
  }
  return pixels
}
