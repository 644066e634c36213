/**
 * Where labels go on a side of a drawing: in the middle of what they name, in order from the top, and so far apart that each can
 * be read, within the height where it has the room.
 */
export function spreadLabels(
  middles: readonly number[],
  apart: number,
  height: number,
): readonly number[] {
  const step = Math.min(apart, height / Math.max(1, middles.length))
  const half = step / 2
  const places: number[] = []
  for (const middle of middles) places.push(Math.max(middle, (places.at(-1) ?? half - step) + step))
  let last = height - half + step
  for (let at = places.length - 1; at >= 0; at -= 1) {
    last = Math.min(places[at] ?? last, last - step)
    places[at] = last
  }
  return places
}
