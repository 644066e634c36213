/** One figure of the report. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB' | 'B' | '×'
  /** What the figure should stay under, where it has a target. */
  readonly target?: number
  readonly runs: number
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b)

/** The value below which a part of the measurements lie: 0.5 is the median. */
export const quantile = (values: readonly number[], part: number): number => {
  const list = sorted(values)
  return list[Math.min(list.length - 1, Math.ceil(part * list.length) - 1)] ?? Number.NaN
}

/** Times something several times after a warm-up, in milliseconds. */
export async function times(
  runs: number,
  work: () => unknown,
  warm = 1,
): Promise<readonly number[]> {
  for (let run = 0; run < warm; run += 1) await work()
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return taken
}

/** The median time of something. */
export async function median(
  name: string,
  runs: number,
  work: () => unknown,
  target?: number,
): Promise<Figure> {
  const value = quantile(await times(runs, work), 0.5)
  return { name, value, unit: 'ms', runs, ...(target === undefined ? {} : { target }) }
}
