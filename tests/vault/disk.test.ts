import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { failure, success } from '#shared/kernel/result'
import { failureSentence } from '#shared/wording/failure-sentence'
import { openAppendFile } from '../../src-main/journal/append-file'
import { found, Machine, names, rename } from './keeping'
import { label, sample } from './records'

class DiskError extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** A disk that says `code` at each of some appends, after it has taken half of the bytes. */
const failingDisk =
  (code: string, fails: (append: number) => boolean): typeof openAppendFile =>
  async (path) => {
    const file = await openAppendFile(path)
    return {
      ...file,
      append: async (bytes, size) => {
        appends += 1
        if (!fails(appends)) return file.append(bytes, size)
        await file.append(bytes.subarray(0, bytes.length / 2), size)
        throw new DiskError(code)
      },
    }
  }
let appends = 0

describe('when the disk takes nothing more, the keeper', () => {
  let machine: Machine
  beforeEach(() => {
    appends = 0
    machine = new Machine()
  })
  afterEach(() => machine.dispose())

  it.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'forbidden'],
    ['EACCES', 'forbidden'],
    ['EIO', 'failing'],
  ])(
    'says why (%s), keeps nothing by halves, and tries again at the next change',
    async (code, reason) => {
      const keeper = await machine.start({ openFile: failingDisk(code, (append) => append === 2) })
      await found(keeper, 'a')
      await found(keeper, 'b')
      const before = readFileSync(await machine.journal(), 'utf8')
      const refusal = { code: 'storageReadOnly', reason, path: machine.folder }
      expect(await found(keeper, 'c')).toEqual(failure(refusal))
      expect(keeper.state().readOnly).toEqual(refusal)
      expect(readFileSync(await machine.journal(), 'utf8')).toBe(before)
      expect(names(keeper)).toEqual(['Commune a', 'Commune b'])
      expect(await found(keeper, 'd')).toEqual(success({ sequence: 3 }))
      expect(keeper.state().readOnly).toBeNull()
      expect(names(await machine.start())).toEqual(['Commune a', 'Commune b', 'Commune d'])
    },
  )

  it('tells whoever shows it, once', async () => {
    let told = 0
    const keeper = await machine.start({
      openFile: failingDisk('ENOSPC', (append) => append <= 2),
      onState: () => (told += 1),
    })
    await found(keeper, 'a')
    await found(keeper, 'b')
    await found(keeper, 'c')
    expect(told).toBeGreaterThan(0)
    expect(keeper.state().readOnly).not.toBeNull()
    await found(keeper, 'd')
    expect(keeper.state().readOnly).toBeNull()
  })

  it('cuts what it could not cut at once before it writes again', async () => {
    let broken = true
    const keeper = await machine.start({
      openFile: async (path) => {
        const file = await openAppendFile(path)
        return {
          ...file,
          append: async (bytes, size) => {
            await file.append(bytes.subarray(0, broken ? 9 : bytes.length), size)
            if (broken) throw new DiskError('EIO')
          },
          cut: (size) => (broken ? Promise.reject(new DiskError('EIO')) : file.cut(size)),
        }
      },
    })
    await found(keeper, 'a')
    expect((await found(keeper, 'b')).ok).toBe(false)
    expect((await found(keeper, 'b')).ok).toBe(false)
    broken = false
    expect((await found(keeper, 'b')).ok).toBe(true)
    expect(names(await machine.start())).toEqual(['Commune a', 'Commune b'])
  })

  it('stops before the disk is full', async () => {
    const keeper = await machine.start({ leastFreeBytes: Number.MAX_SAFE_INTEGER })
    const refusal = { code: 'storageReadOnly', reason: 'nearlyFull', path: machine.folder }
    expect(keeper.state().readOnly).toEqual(refusal)
    expect(await found(keeper, 'a')).toEqual(failure(refusal))
    const opened = await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    expect(opened).toEqual(failure(refusal))
    expect(machine.files()).toEqual([])
  })

  it('shows what the vault holds when the folder is not one, and goes on once it is', async () => {
    let keeper = await machine.start()
    await found(keeper, 'a')
    rmSync(machine.folder, { recursive: true })
    writeFileSync(machine.folder, 'not a folder')
    keeper = await machine.start()
    expect(names(keeper)).toEqual(['Commune a'])
    const refusal = { code: 'storageReadOnly', reason: 'gone', path: machine.folder }
    expect(keeper.state().readOnly).toEqual(refusal)
    expect(await rename(keeper, 'a', 'Abbaye')).toEqual(failure(refusal))
    rmSync(machine.folder)
    expect((await rename(keeper, 'a', 'Abbaye')).ok).toBe(true)
    expect(names(await machine.start())).toEqual(['Abbaye'])
  })

  it('begins a new journal when the folder is deleted under its hands', async () => {
    const keeper = await machine.start()
    await found(keeper, 'a')
    await found(keeper, 'b')
    rmSync(machine.folder, { recursive: true })
    expect(await found(keeper, 'c')).toMatchObject({ failures: [{ reason: 'gone' }] })
    expect((await found(keeper, 'c')).ok).toBe(true)
    machine.park.wipe()
    expect(names(await machine.start())).toEqual(['Commune a', 'Commune b', 'Commune c'])
  })
})

/** A real disk of 256 kB, or `null` where mounting is not allowed. */
function smallDisk(): string | null {
  const path = mkdtempSync(join(tmpdir(), 'quotite-small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    rmSync(path, { recursive: true })
    return null
  }
}

/** A real disk of so many kilobytes, unmounted after the test; `null` where mounting is not allowed. */
function diskOf(kilobytes: number): string | null {
  const path = mkdtempSync(join(tmpdir(), 'quotite-disk-'))
  const size = `size=${String(kilobytes)}k`
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true })
    return null
  }
  onTestFinished(() => {
    execFileSync('umount', [path])
    rmSync(path, { recursive: true })
  })
  return path
}

describe('on a real disk with room for a file but not for its opening, the keeper', () => {
  it('refuses it before anything is replaced, and names the disk', async (test) => {
    const disk = diskOf(16_384)
    if (disk === null) {
      test.skip('mounting a small disk takes rights that this account has not')
      return
    }
    const folder = join(disk, 'journal')
    mkdirSync(folder)
    const machine = new Machine(folder)
    const size = Buffer.byteLength(JSON.stringify(sample()))
    const keeper = await machine.start({ leastFreeBytes: 16_384 * 1024 - 3 * size })
    expect((await found(keeper, 'a')).ok).toBe(true)
    const opened = await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    const [refusal] = opened.ok ? [] : opened.failures
    expect(refusal).toEqual({ code: 'roomLacking', path: folder, wanted: 17, free: 16 })
    if (refusal !== undefined)
      expect(failureSentence(refusal, 'fr')).toContain(
        `Il faut 17\u00A0Mo libres sur le disque de ${folder}`,
      )
    expect(keeper.state().readOnly).toBeNull()
    expect(names(keeper)).toEqual(['Commune a'])
    expect(machine.files()).toEqual(['journal-1.jsonl'])
    expect((await found(keeper, 'b')).ok).toBe(true)
    await keeper.close()
  })
})

describe('on a real disk of 256 kB, the keeper', () => {
  it('acknowledges what fits, refuses what does not, and goes on when there is room', async (test) => {
    const disk = smallDisk()
    if (disk === null) {
      test.skip('mounting a small disk takes rights that this account has not')
      return
    }
    onTestFinished(() => {
      execFileSync('umount', [disk])
      rmSync(disk, { recursive: true })
    })
    const folder = join(disk, 'journal')
    mkdirSync(folder)
    const ballast = join(disk, 'ballast')
    writeFileSync(ballast, Buffer.alloc(100_000))
    const machine = new Machine(folder)
    let keeper = await machine.start()
    const acknowledged: string[] = []
    const refused: string[] = []
    for (let round = 0; refused.length < 3; round += 1) {
      const id = String(round).padStart(4, '0')
      const answer = await found(keeper, id)
      if (answer.ok) acknowledged.push(`Commune ${id}`)
      else {
        refused.push(id)
        expect(answer).toMatchObject({ failures: [{ code: 'storageReadOnly', reason: 'full' }] })
      }
    }
    expect(acknowledged.length).toBeGreaterThan(50)
    expect((await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))).ok).toBe(false)
    expect(machine.files()).toEqual(['journal-1.jsonl'])
    keeper = await machine.start()
    expect(names(keeper)).toEqual(acknowledged)
    rmSync(ballast)
    expect((await found(keeper, 'after')).ok).toBe(true)
    machine.park.wipe()
    expect(names(await machine.start())).toEqual([...acknowledged, 'Commune after'])
    await machine.dispose()
  })
})
