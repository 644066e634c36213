import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure, success } from '#shared/kernel/result'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { VaultLost } from '../../src-main/keeper/vault-lost'
import { found, Machine, names, noObjection } from './keeping'
import { label, sample } from './records'
import { stateOf } from './vault-park'

describe('when the window of the vault dies, the keeper', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
    await found(keeper, 'a')
  })
  afterEach(() => machine.dispose())

  /** The window dies when it is about to answer that verb, and not again. */
  const dieAt = (fatal: string, times = 1): void => {
    let left = times
    machine.park.before((verb) => {
      if (verb !== fatal || left === 0) return
      left -= 1
      machine.park.kill()
    })
  }

  it.each(['check', 'apply'])('keeps the change that was under way (%s)', async (verb) => {
    dieAt(verb)
    expect(await found(keeper, 'b')).toEqual(success({ sequence: 2 }))
    expect(machine.park.opened).toBe(2)
    expect(names(keeper)).toEqual(['Commune a', 'Commune b'])
    expect(names(await machine.start())).toEqual(['Commune a', 'Commune b'])
    expect(keeper.history(9)).toHaveLength(2)
  })

  it('says that the line in the journal was applied by the next window', async () => {
    dieAt('apply')
    await found(keeper, 'b')
    expect(keeper.state().recovery).toMatchObject({ kind: 'replayed', changes: 1, aside: null })
  })

  it('answers a question that was under way', async () => {
    dieAt('readTables')
    expect(await keeper.readAll()).toBeNull()
    expect(machine.park.opened).toBe(2)
  })

  it.each(['check', 'apply', 'readStart'])(
    'keeps the change that a hung window was at, though its line is not cut (%s)',
    async (fatal) => {
      if (fatal === 'readStart') machine.park.kill()
      let left = 1
      machine.park.before((verb) => {
        if (verb !== fatal || left === 0) return
        left -= 1
        machine.park.hang()
      })
      expect(await found(keeper, 'b')).toEqual(success({ sequence: 2 }))
      expect(names(await machine.start())).toEqual(['Commune a', 'Commune b'])
    },
  )

  it('does not take a window at long work for one that hangs', async () => {
    const vault = machine.park.slowly(200)
    expect(await stateOf(vault)).toMatchObject({ sequence: 1 })
  })

  it('opens another window only when something is asked', async () => {
    machine.park.kill()
    expect(machine.park.opened).toBe(1)
    expect((await keeper.undo(noObjection)).ok).toBe(true)
    expect(names(keeper)).toEqual([])
  })

  it.each(['clear', 'load', 'setState'])(
    'puts the whole workspace in place all the same (%s)',
    async (verb) => {
      dieAt(verb)
      expect((await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))).ok).toBe(true)
      const all = await keeper.readAll()
      expect(all?.timesheets).toHaveLength(sample().timesheets.length)
      expect((await machine.start()).state().recovery).toBeNull()
    },
  )

  it('says of a change that it is kept once the journal has it, though no window holds', async () => {
    dieAt('apply', 9)
    expect(await found(keeper, 'b')).toEqual(success({ sequence: 2 }))
    expect(names(keeper)).toEqual(['Commune a', 'Commune b'])
    expect(await found(keeper, 'x')).toEqual(failure({ code: 'vaultLost' }))
    machine.park.before(null)
    expect(await found(keeper, 'b')).toMatchObject({ failures: [{ code: 'conflict' }] })
    expect(await found(keeper, 'c')).toEqual(success({ sequence: 3 }))
    expect(names(await machine.start())).toEqual(['Commune a', 'Commune b', 'Commune c'])
  })

  it('says of a workspace that it is in place once the journal begins from it, though no window holds', async () => {
    dieAt('load', 9)
    expect((await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))).ok).toBe(true)
    machine.park.before(null)
    expect((await keeper.readAll())?.timesheets).toHaveLength(sample().timesheets.length)
    expect((await machine.start()).state().recovery?.kind ?? null).toBeNull()
  })

  it('lets a question fail as lost when no window holds', async () => {
    dieAt('readStart', 9)
    machine.park.kill()
    await expect(keeper.readAll()).rejects.toBeInstanceOf(VaultLost)
    machine.park.before(null)
    expect(await keeper.readAll()).toBeNull()
  })

  it('gives questions and changes asked together one window, not one each', async () => {
    machine.park.kill()
    const answers = await Promise.all([
      keeper.readAll(),
      found(keeper, 'b'),
      keeper.readStatement('none'),
      found(keeper, 'c'),
    ])
    expect(answers[1]).toEqual(success({ sequence: 2 }))
    expect(answers[3]).toEqual(success({ sequence: 3 }))
    expect(machine.park.opened).toBe(2)
  })

  it('loses no acknowledged change, at whatever moment it dies', async () => {
    for (let fatal = 1; fatal <= 12; fatal += 1) {
      const own = new Machine()
      try {
        let its = await own.start()
        let verbs = 0
        own.park.before(() => {
          verbs += 1
          if (verbs === fatal) own.park.kill()
        })
        const acknowledged: string[] = []
        for (const id of ['a', 'b', 'c'])
          if ((await found(its, id)).ok) acknowledged.push(`Commune ${id}`)
        own.park.before(null)
        expect(acknowledged).toHaveLength(3)
        expect(names(its)).toEqual(acknowledged)
        its = await own.start()
        expect(names(its)).toEqual(acknowledged)
      } finally {
        await own.dispose()
      }
    }
  })
})
