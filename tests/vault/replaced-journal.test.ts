import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found, Machine, names } from './keeping'

describe('a journal that another program writes while it is open', () => {
  let machine: Machine
  beforeEach(() => {
    machine = new Machine()
  })
  afterEach(() => machine.dispose())

  it.each([
    ['written over', (path: string, older: string) => writeFileSync(path, older)],
    [
      'replaced',
      (path: string, older: string) => {
        writeFileSync(`${path}.older`, older)
        renameSync(`${path}.older`, path)
      },
    ],
    [
      'renamed as a copy in conflict, and replaced',
      (path: string, older: string) => {
        renameSync(path, path.replace('.jsonl', ' (conflit RH-5).jsonl'))
        writeFileSync(path, older)
      },
    ],
    [
      'renamed with its folder, which is replaced',
      (path: string, older: string) => {
        renameSync(dirname(path), `${dirname(path)}-before`)
        mkdirSync(dirname(path))
        writeFileSync(path, older)
      },
    ],
  ])(
    'loses nothing that was kept where it is %s by an older copy, as by a program that synchronises folders',
    async (_how, put) => {
      const keeper = await machine.start()
      await found(keeper, 'a')
      const older = readFileSync(await machine.journal(), 'utf8')
      await found(keeper, 'b')
      put(await machine.journal(), older)
      expect(await found(keeper, 'c')).toMatchObject({ failures: [{ reason: 'gone' }] })
      expect((await found(keeper, 'c')).ok).toBe(true)
      expect((await found(keeper, 'd')).ok).toBe(true)
      machine.park.wipe()
      expect(names(await machine.start())).toEqual([
        'Commune a',
        'Commune b',
        'Commune c',
        'Commune d',
      ])
    },
  )

  it('has what another program added to it, whole', async () => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    const path = await machine.journal()
    appendFileSync(path, '{"added":"by another program"}\n')
    const both = readFileSync(path, 'utf8')
    expect((await found(keeper, 'b')).ok).toBe(false)
    expect((await found(keeper, 'b')).ok).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(both)
    machine.park.wipe()
    expect(names(await machine.start())).toEqual(['Commune a', 'Commune b'])
  })
})
