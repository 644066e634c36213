/** A rectangle, in pixels. */
interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Fills a rectangle with rectangles whose areas are in proportion to values, largest first: it is cut in two parts of about the
 * same value across its longer side, and so is each part.
 */
export function placeTiles(
  values: readonly number[],
  width: number,
  height: number,
  [x, y]: readonly [number, number] = [0, 0],
): readonly Place[] {
  if (values.length === 0) return []
  if (values.length === 1) return [{ x, y, width, height }]
  const sum = values.reduce((all, value) => all + value, 0)
  let [count, first] = [0, 0]
  while (count < values.length - 1 && (count === 0 || first + (values[count] ?? 0) <= sum / 2)) {
    first += values[count] ?? 0
    count += 1
  }
  const [head, tail] = [values.slice(0, count), values.slice(count)]
  const part = sum === 0 ? 0.5 : first / sum
  return width >= height
    ? [
        ...placeTiles(head, width * part, height, [x, y]),
        ...placeTiles(tail, width * (1 - part), height, [x + width * part, y]),
      ]
    : [
        ...placeTiles(head, width, height * part, [x, y]),
        ...placeTiles(tail, width, height * (1 - part), [x, y + height * part]),
      ]
}
