import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decryptInto } from '../../../src-main/backups/age-file'
import { wholeFile } from '../../../src-main/backups/backup-entry'
import { machineKey } from '../../../src-main/backups/machine-key'
import { keyFile } from '../../../src-main/exchanges/key-file'
import { diskCode } from '../../../src-main/files/disk-failure'
import { Journal } from '../../../src-main/journal/journal'
import { MarkFiles } from '../../../src-main/keeper/journal-mark'
import { foreignLease, Lease } from '../../../src-main/keeper/lease'
import { paperStore } from '../../../src-main/papers/paper-store'
import { readStoredFile } from '../../../src-main/repair/read-beyond'

const take = (path: string) =>
  Lease.take({ path, id: '1', author: '', host: 'RH-2', since: '', on: '', note: () => undefined })

const PAPER = 'a'.repeat(64)

describe('a pipe in the place of a file of the program holds nothing up', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-pipe-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const pipeAt = (name: string): string => {
    const path = join(folder, name)
    execFileSync('mkfifo', [path])
    return path
  }
  const inTime = <T>(work: Promise<T>) => Promise.race([work, setTimeout(3_000, 'never')])
  const code = (work: Promise<unknown>) => inTime(work.catch((error: unknown) => diskCode(error)))

  it('such as the lease, which is written in its stead', async () => {
    const path = pipeAt('lease.json')
    const taken = await inTime(take(path))
    expect(taken).toMatchObject({ ok: true })
    if (typeof taken !== 'string' && taken.ok) await taken.value.release()
  })

  it('such as the mark of the journal, which is written in its stead', async () => {
    const mark = new MarkFiles([{ path: pipeAt('journal-mark.json') }], () => undefined)
    expect(await inTime(mark.read())).toBeNull()
    mark.set(() => ({ sequence: 3, hash: 'h', numbers: [] }))
    await mark.flush()
    expect(await mark.read()).toEqual({ sequence: 3, hash: 'h', numbers: [] })
  })

  it('such as the keys of this computer, which are said to be unreadable', async () => {
    const path = pipeAt('key')
    expect(await inTime(machineKey(path))).toMatchObject({
      failures: [{ code: 'backupKeyUnreadable', path }],
    })
    expect(await inTime(keyFile(path).own())).toMatchObject({
      failures: [{ code: 'signingKeyUnreadable', path }],
    })
  })

  it('such as the content of a paper, which is missing', async () => {
    pipeAt(PAPER)
    expect(await inTime(paperStore(folder).read(PAPER))).toBe('missing')
  })

  it('such as the journal and what is saved of it', async () => {
    const path = pipeAt('journal-1.jsonl')
    expect(await code(Journal.open(folder))).toBe('EISDIR')
    expect(await inTime(readStoredFile(folder))).toBeNull()
    expect(await code(decryptInto(path, join(folder, 'out'), []))).toBe('EISDIR')
    expect(await inTime(wholeFile(path))).toBeNull()
  })
})

describe('a folder in the place of a file that the program writes is set aside', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'quotite-folder-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const folderAt = (name: string): string => {
    const path = join(folder, name)
    mkdirSync(path)
    writeFileSync(join(path, 'something'), 'else')
    return path
  }

  it('so that a second machine hears who has the data open', async () => {
    const taken = await take(folderAt('lease.json'))
    expect((await foreignLease(join(folder, 'lease.json'), 'RH-5'))?.code).toBe('openedElsewhere')
    if (taken.ok) await taken.value.release()
    expect(readdirSync(folder)).toEqual(['lease.json.damaged-1'])
  })

  it('so that the journal has its mark', async () => {
    const mark = new MarkFiles([{ path: folderAt('journal-mark.json') }], () => undefined)
    mark.set(() => ({ sequence: 3, hash: 'h', numbers: [] }))
    await mark.flush()
    expect(await mark.read()).toEqual({ sequence: 3, hash: 'h', numbers: [] })
    expect(readdirSync(folder)).toEqual(['journal-mark.json', 'journal-mark.json.damaged-1'])
  })
})
