import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Failure } from '#shared/contract/failures'
import { failure } from '#shared/kernel/result'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureSentence } from '#shared/wording/failure-sentence'
import { foreignLease, Lease } from '../../src-main/keeper/lease'
import { found, Machine } from './keeping'
import { label, sample } from './records'

const BEAT = 40

const TAKEN: Failure = {
  code: 'openedElsewhere',
  author: 'Paul',
  host: 'RH-5',
  since: '2026-03-02T09:00:00.000Z',
  on: '2026-03-02',
}

describe('a data folder on a share', () => {
  let share: string
  const leases: Lease[] = []
  const path = () => join(share, 'lease.json')
  beforeEach(() => {
    share = mkdtempSync(join(tmpdir(), 'quotite-share-'))
  })
  afterEach(async () => {
    for (const lease of leases.splice(0)) await lease.release()
    rmSync(share, { recursive: true, force: true })
  })

  const take = async (host: string, author = 'Claire', beat = BEAT) => {
    const taken = await Lease.take({
      path: path(),
      id: `${host}-${author}`,
      author,
      host,
      since: '2026-03-02T09:12:00.000Z',
      on: '2026-03-02',
      note: () => undefined,
      beat,
    })
    if (taken.ok) leases.push(taken.value)
    return taken
  }

  it('opens on one machine, and the second one hears who has it open, where and since when', async () => {
    expect((await take('RH-2')).ok).toBe(true)
    const refused = await take('RH-5', 'Paul')
    const elsewhere = {
      code: 'openedElsewhere',
      author: 'Claire',
      host: 'RH-2',
      since: '2026-03-02T09:12:00.000Z',
      on: '2026-03-02',
    } as const
    expect(refused).toEqual({ ok: false, failures: [elsewhere] })
    expect(await foreignLease(path(), 'RH-5')).toEqual(elsewhere)
    expect(await foreignLease(path(), 'RH-2')).toBeNull()
    const sentence = failureSentence(elsewhere, 'fr')
    expect(sentence).toMatch(/Claire, poste RH-2, depuis le 2.mars.2026/)
  })

  it('is free again where it could not be opened after it was taken', async () => {
    const first = await take('RH-2')
    if (!first.ok) throw new Error('The folder was free')
    expect(await first.value.heldFor(Promise.resolve('a store'))).toBe('a store')
    expect((await foreignLease(path(), 'RH-5'))?.code).toBe('openedElsewhere')
    const opening = first.value.heldFor(Promise.reject(new Error('no database opens')))
    await expect(opening).rejects.toThrow('no database opens')
    await setTimeout(3 * BEAT)
    expect(await foreignLease(path(), 'RH-5')).toBeNull()
    expect((await take('RH-5')).ok).toBe(true)
  })

  it('stays with the first machine where its lease can’t be read while the second one looks', async () => {
    const first = await take('RH-2')
    rmSync(path())
    // Read, it is refused by the disk, as a file of a share that is being written; the next beat puts the lease back.
    symlinkSync(path(), path())
    const refused = await take('RH-5', 'Paul')
    expect(refused).toMatchObject({
      ok: false,
      failures: [{ code: 'openedElsewhere', host: 'RH-2' }],
    })
    if (first.ok) expect(await first.value.refusal()).toBeNull()
  })

  it('is free again once it is given back', async () => {
    const first = await take('RH-2')
    if (first.ok) await first.value.release()
    expect((await take('RH-5')).ok).toBe(true)
  })

  it('is free once it is given back, also while its lease is being renewed', async () => {
    for (let round = 0; round < 40; round += 1) {
      const held = await take('RH-2', 'Claire', 1)
      await setTimeout(round % 4)
      if (held.ok) await held.value.release()
      await setTimeout(4)
      expect(readdirSync(share)).toEqual([])
    }
  })

  it('is taken over from a program that no longer runs', async () => {
    await take('RH-2', 'Claire', 1e9)
    expect((await take('RH-5')).ok).toBe(true)
  })

  it('stays with the machine that has it when the share goes away and comes back', async () => {
    const first = await take('RH-2')
    renameSync(share, `${share}-away`)
    await setTimeout(3 * BEAT)
    renameSync(`${share}-away`, share)
    await setTimeout(3 * BEAT)
    expect(first.ok ? await first.value.refusal() : 'not taken').toBeNull()
    expect((await take('RH-5')).ok).toBe(false)
  })

  it('takes nothing more from a machine that was away while another one took it', async () => {
    const first = await take('RH-2', 'Claire', 1e9)
    if (!first.ok) throw new Error('not taken')
    const machine = new Machine(join(share, 'journal'))
    const keeper = await machine.start({ held: first.value.refusal })
    expect((await found(keeper, 'a')).ok).toBe(true)
    await take('RH-5', 'Paul')
    const refusal = { code: 'openedElsewhere', author: 'Paul', host: 'RH-5' }
    expect(await found(keeper, 'b')).toMatchObject({ ok: false, failures: [refusal] })
    expect(keeper.state().readOnly).toMatchObject(refusal)
    await keeper.close()
  })

  it('takes no whole workspace either from a machine that was away while it was being put in place', async () => {
    const machine = new Machine(join(share, 'journal'))
    let taken: Failure | null = null
    const keeper = await machine.start({ held: () => Promise.resolve(taken) })
    for (const id of ['a', 'b']) await found(keeper, id)
    const files = machine.files()
    // The present workspace is being copied, which takes seconds where it is large.
    machine.park.before((verb) => {
      if (verb === 'readPage') taken = TAKEN
    })
    expect(await keeper.replaceAll(sample(), label('Essai', 'openWorkspace'))).toEqual(
      failure(TAKEN),
    )
    expect(keeper.state().readOnly).toEqual(TAKEN)
    expect(machine.files().filter((name) => name.endsWith('.jsonl'))).toEqual(
      files.filter((name) => name.endsWith('.jsonl')),
    )
    expect([...keeper.registers().collectivities.keys()]).toEqual(['a', 'b'])
    await keeper.close()
  })

  it('has no more of what a kill left half written in it, once it is taken', async () => {
    mkdirSync(join(share, 'keys'))
    for (const name of ['.quotite-0123456789ab.part', 'preferences.json', 'note.part'])
      writeFileSync(join(share, name), 'half')
    for (const name of ['.quotite-0123456789ab.part', 'signing-key.pem'])
      writeFileSync(join(share, 'keys', name), 'half')
    const taken = await take('RH-2')
    expect(taken.ok).toBe(true)
    expect(readdirSync(share).toSorted()).toEqual([
      'keys',
      'lease.json',
      'note.part',
      'preferences.json',
    ])
    expect(readdirSync(join(share, 'keys'))).toEqual(['signing-key.pem'])
  })
})
