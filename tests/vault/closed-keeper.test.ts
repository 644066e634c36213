import { afterEach, beforeEach, expect, it } from 'vitest'
import { openAppendFile } from '../../src-main/journal/append-file'
import { found, Machine } from './keeping'

let machine: Machine
beforeEach(() => {
  machine = new Machine()
})
afterEach(() => machine.dispose())

it('a keeper that is asked once more after it was closed leaves no file of the journal open', async () => {
  let open = 0
  const keeper = await machine.start({
    openFile: async (path) => {
      const file = await openAppendFile(path)
      open += 1
      return {
        ...file,
        close: async () => {
          open -= 1
          await file.close()
        },
      }
    },
  })
  // The first line begins a file, the second one is added to it.
  for (const id of ['a', 'b']) expect((await found(keeper, id)).ok).toBe(true)
  expect(open).toBe(1)
  await keeper.close()
  await found(keeper, 'c')
  expect(open).toBe(0)
})
