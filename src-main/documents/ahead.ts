/**
 * Prepares things one step ahead of who takes them: while one is worked on, the next is made ready. Stopping early wastes
 * one preparation, no more.
 */
export async function* ahead<T, R>(
  items: readonly T[],
  prepare: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const begin = (index: number): Promise<R> | null => {
    const [item] = items.slice(index, index + 1)
    if (item === undefined) return null
    const prepared = prepare(item)
    // Whoever stops early never asks for the last one: its failure is then nobody's concern.
    prepared.catch(() => undefined)
    return prepared
  }
  let next = begin(0)
  for (let index = 1; next !== null; index += 1) {
    const ready = await next
    next = begin(index)
    yield ready
  }
}
