import { expect, test } from 'vitest'
import { prepareAhead } from '../../src-main/documents/prepare-ahead'

/** Work that ends when it is told to. */
function orderedWork() {
  const begun: string[] = []
  const ends = new Map<string, (value: string) => void>()
  const prepare = (item: string): Promise<string> => {
    begun.push(item)
    return new Promise((resolve) => ends.set(item, resolve))
  }
  return { begun, prepare, end: (item: string) => ends.get(item)?.(item) }
}

test('two pages are printed side by side, and handed over in their order', async () => {
  const { begun, prepare, end } = orderedWork()
  const pages = prepareAhead(['a', 'b', 'c', 'd'], prepare, 2)
  const first = pages.next()
  expect(begun).toEqual(['a', 'b'])
  end('b')
  end('a')
  expect(await first).toEqual({ done: false, value: 'a' })
  expect(begun).toEqual(['a', 'b', 'c'])
  expect(await pages.next()).toEqual({ done: false, value: 'b' })
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  const [third, fourth] = [pages.next(), pages.next()]
  end('d')
  end('c')
  expect([await third, await fourth].map(({ value }) => value)).toEqual(['c', 'd'])
  expect(await pages.next()).toEqual({ done: true, value: undefined })
})

test('a batch that stops begins nothing more, and a page that fails unasked for is nobody’s concern', async () => {
  const begun: number[] = []
  const prepare = (item: number): Promise<number> => {
    begun.push(item)
    return item === 2 ? Promise.reject(new Error('never asked for')) : Promise.resolve(item)
  }
  for await (const page of prepareAhead([1, 2, 3, 4], prepare, 1)) {
    expect(page).toBe(1)
    break
  }
  await new Promise((resolve) => setImmediate(resolve))
  expect(begun).toEqual([1, 2])
})

test('nothing to print is over at once', async () => {
  const pages: unknown[] = []
  for await (const page of prepareAhead([], () => Promise.resolve('never'), 2)) pages.push(page)
  expect(pages).toEqual([])
})
