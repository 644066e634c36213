import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Of } from '../../src-main/files/sha256-of'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { found, Machine } from './keeping'
import { label, sample } from './records'

describe('after a start, the keeper reads the files of the past again and', () => {
  let machine: Machine
  let keeper: OpenKeeper
  /** Files 1 to 3, 4 to 6 and 7, the last two after a whole workspace. */
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    for (const id of ['d', 'e']) await found(keeper, id)
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await keeper.close()
  })
  afterEach(() => machine.dispose())

  const path = (name: string) => join(machine.folder, name)
  const rewrite = (name: string, change: (text: string) => string): void =>
    writeFileSync(path(name), change(readFileSync(path(name), 'utf8')))

  /** What a start finds, once all was read. */
  async function faults() {
    keeper = await machine.start()
    const checked = () => keeper.state().checked
    await expect.poll(() => checked().doneAt, { timeout: 60_000 }).not.toBeNull()
    return checked().faults
  }

  it('says so when all is as it was written', async () => {
    expect(await faults()).toEqual([])
  })

  it('names the line from which a file was altered', async () => {
    rewrite('journal-1.jsonl', (text) => text.replace('Commune b', 'Commune x'))
    expect(await faults()).toEqual([{ kind: 'altered', file: 'journal-1.jsonl', line: 2 }])
    expect(keeper.state().readOnly).toBeNull()
  })

  it('names the last lines that a file lost', async () => {
    rewrite('journal-4.jsonl', (text) => `${text.split('\n')[0] ?? ''}\n`)
    expect(await faults()).toEqual([{ kind: 'gap', from: 5, to: 6 }])
  })

  it('is not deceived by a line that was rewritten with right hashes to the end of its file', async () => {
    rewrite('journal-1.jsonl', (text) => {
      let previous = ''
      const lines = text.split('\n').filter((line) => line !== '')
      const forged = lines.map((line) => {
        const body = line
          .slice(0, -75)
          .replace('Commune b', 'Commune x')
          .replace(/"previous":"[^"]*"/, `"previous":"${previous}"`)
        previous = sha256Of(body)
        return `${body},"hash":"${previous}"}`
      })
      return `${forged.join('\n')}\n`
    })
    expect(await faults()).toEqual([{ kind: 'altered', file: 'journal-1.jsonl', line: 3 }])
  })

  it.each(['journal-1.jsonl', 'journal-4.jsonl', 'snapshot-4.quotite.json'])(
    'names %s where the disk does not give it back',
    async (file) => {
      rmSync(path(file))
      symlinkSync(path(file), path(file))
      expect(await faults()).toEqual([{ kind: 'altered', file, line: null }])
    },
  )

  it.each([
    ['journal-1.jsonl', { from: null, to: 3 }],
    ['journal-4.jsonl', { from: 4, to: 6 }],
  ])('names the lines of %s where it is gone', async (name, lines) => {
    rmSync(path(name))
    expect(await faults()).toEqual([{ kind: 'gap', ...lines }])
  })

  it('names the copy of an opened workspace that was altered, or is gone', async () => {
    rewrite('snapshot-4.quotite.json', (text) => text.replace('Saint-Seine', 'Saint-Saine'))
    const file = 'snapshot-4.quotite.json'
    expect(await faults()).toEqual([{ kind: 'altered', file, line: null }])
    rmSync(path(file))
    expect(await faults()).toEqual([{ kind: 'missing', file, line: null }])
  })

  it('finds nothing wrong in a break that a person went past', async () => {
    keeper = await machine.start()
    for (const id of ['f', 'g']) await found(keeper, id)
    await machine.edit((text) => text.replace('Commune f', 'Commune x'))
    keeper = await machine.start()
    expect(keeper.state().readOnly).toMatchObject({ code: 'journalBroken' })
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await keeper.close()
    expect(await faults()).toEqual([])
  })
})
