/**
 * Prepares things ahead of who takes them: while one is worked on, so many of the next are made ready side by side. They come
 * in their order. Stopping early wastes what was begun, no more.
 */
export async function* ahead<T, R>(
  items: readonly T[],
  prepare: (item: T) => Promise<R>,
  steps: number,
): AsyncGenerator<R, void, undefined> {
  const left = items.values()
  const begun: Promise<R>[] = []
  const begin = (): void => {
    for (const item of left) {
      const prepared = prepare(item)
      // Whoever stops early never asks for the last ones: their failure is then nobody's concern.
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
