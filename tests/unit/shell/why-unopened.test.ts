import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StoreRefused } from '../../../src-main/keeper/store-refused'
import { VaultLost } from '../../../src-main/keeper/vault-lost'
import { VaultPlace } from '../../../src-main/shell/vault-place'
import { noteUnopened, orWhyUnopened, whyUnopened } from '../../../src-main/shell/why-unopened'
import { mountSmallDisk, unmount } from '../../crash/mounts'
import { found, Machine } from '../../vault/keeping'

describe('a database that does not open', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-unopened-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const lost = (place = new VaultPlace(folder)) =>
    orWhyUnopened(Promise.reject(new VaultLost()), folder, place)

  it('is said with how many changes the journal has, and lets another be built beside it', async () => {
    const machine = new Machine(join(folder, 'journal'))
    const keeper = await machine.start()
    for (const id of ['a', 'b']) await found(keeper, id)
    await keeper.close()
    const files = readdirSync(join(folder, 'journal'))
    expect(await whyUnopened(folder)).toEqual({ code: 'vaultUnopened', folder, changes: 2 })
    expect(readdirSync(join(folder, 'journal'))).toEqual(files)
    const place = new VaultPlace(folder)
    place.move()
    expect(place.partition).toBe('persist:vault')
    await expect(lost(place)).rejects.toBeInstanceOf(StoreRefused)
    mkdirSync(join(folder, 'Partitions', 'vault-2'), { recursive: true })
    place.move()
    expect(place.partition).toBe('persist:vault-3')
    expect(new VaultPlace(folder).partition).toBe('persist:vault-3')
  })

  it('is left for the one built beside it, also where the note of that was lost', () => {
    for (const name of ['vault', 'vault-2', 'vault-10', 'vault-x'])
      mkdirSync(join(folder, 'Partitions', name), { recursive: true })
    expect(new VaultPlace(folder).partition).toBe('persist:vault-10')
    writeFileSync(join(folder, 'vault-place.json'), '<html>')
    expect(new VaultPlace(folder).partition).toBe('persist:vault-10')
    writeFileSync(join(folder, 'vault-place.json'), '{"vault":2}')
    expect(new VaultPlace(folder).partition).toBe('persist:vault-2')
  })

  it('stays the one in use where the disk refuses to note another, which is said and no fault of the program', async () => {
    const machine = new Machine(join(folder, 'journal'))
    await found(await machine.start(), 'a')
    const place = new VaultPlace(folder)
    await expect(lost(place)).rejects.toMatchObject({ failure: { code: 'vaultUnopened' } })
    rmSync(folder, { recursive: true })
    expect(() => place.move()).toThrow(new StoreRefused({ code: 'folderMissing', path: folder }))
    expect(place.partition).toBe('persist:vault')
  })

  it('is no reason to begin anew where no journal can be read', async () => {
    const place = new VaultPlace(folder)
    await expect(lost(place)).rejects.toMatchObject({ failure: { code: 'vaultUnread', folder } })
    place.move()
    expect(place.partition).toBe('persist:vault')
    writeFileSync(join(folder, 'journal'), 'no folder')
    expect(await whyUnopened(folder)).toEqual({ code: 'vaultUnread', folder })
  })

  it('asks for another start once there is room again, and for no other database', async (context) => {
    const machine = new Machine(join(folder, 'journal'))
    await found(await machine.start(), 'a')
    const place = new VaultPlace(folder)
    if (!mountSmallDisk(folder, 1)) context.skip('this machine lets nothing be mounted')
    try {
      await expect(lost(place)).rejects.toMatchObject({ failure: { code: 'roomLacking' } })
    } finally {
      unmount(folder)
    }
    await expect(lost(place)).rejects.toMatchObject({ failure: { code: 'restartForRoom' } })
    place.move()
    expect(place.partition).toBe('persist:vault')
    await expect(lost()).rejects.toMatchObject({ failure: { code: 'vaultUnopened' } })
  })

  it('is said to be because of a long path where the path is long', async () => {
    const deep = join(folder, ...Array.from({ length: 10 }, () => 'a'.repeat(150)))
    const { length } = deep
    const start = deep.slice(0, 60)
    expect(await whyUnopened(deep)).toEqual({ code: 'folderPathLong', start, length, most: 250 })
  })

  it('is noted in the log, and only what no person can do something about as a bug', () => {
    const noted: string[] = []
    const log = {
      note: (line: string) => void noted.push(`note ${line}`),
      bug: (where: string) => {
        noted.push(`bug ${where}`)
        return 'Q-1'
      },
    }
    noteUnopened(new StoreRefused({ code: 'vaultUnread', folder }), log)
    noteUnopened(new TypeError('no function'), log)
    expect(noted).toEqual(['note Not opened: vaultUnread', 'bug storage'])
  })
})
