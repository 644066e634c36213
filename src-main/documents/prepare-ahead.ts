/**
 * Prepares items in advance of their consumer: while one is used, so many of the next are prepared in parallel. They come
 * in their order. Stopping early wastes only what was begun.
 */
export async function* prepareAhead<T, R>(
  items: readonly T[],
  prepare: (item: T) => Promise<R>,
  steps: number,
): AsyncGenerator<R, void, undefined> {
  const left = items.values()
  const begun: Promise<R>[] = []
  const begin = (): void => {
    for (const item of left) {
      const prepared = prepare(item)
      // A consumer that stops early never awaits the last ones: their failure is then ignored.
      prepared.catch(() => undefined)
      if (begun.push(prepared) === steps) return
    }
  }
  begin()
  for (let next = begun.shift(); next !== undefined; next = begun.shift()) {
    const ready = await next
    begin()
    yield ready
  }
}
