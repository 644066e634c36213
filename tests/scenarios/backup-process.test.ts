import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newAgeKey } from '../../src-main/backups/age-keys'
import { readUnpackedWorkspace } from '../../src-main/backups/compare-backup'
import { readPages } from '../../src-main/backups/workspace-pages'
import { backupJobs } from '../../src-main/backups/backup-jobs'
import { BackupStopped } from '../../src-main/backups/backup-stopped'
import { jobsInProcess } from '../../src-main/backups/jobs-in-process'
import { failure } from '#shared/kernel/result'
import { builtProgram } from '../built-program'
import { SavedOffice } from '../hands/saved-office'
import { nodeProcess } from '../node-process'

const scratch = mkdtempSync(join(tmpdir(), 'quotite-process-'))
let script = ''
beforeAll(async () => {
  script = await builtProgram('backup-process')
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What has a priority of its own in a process: each thread on Linux. */
const threadsOf = (pid = 0): readonly number[] =>
  process.platform === 'linux' ? readdirSync(`/proc/${String(pid)}/task`).map(Number) : [pid]

/** The priority of a thread; none of one that ended meanwhile. */
function priorityOf(thread: number): readonly number[] {
  try {
    return [getPriority(thread)]
  } catch {
    return []
  }
}

describe('work on backups in a process of its own', () => {
  let office: SavedOffice
  beforeEach(async () => {
    office = await SavedOffice.open()
  })
  afterEach(() => office.close())

  const ordered = async () => {
    const key = await newAgeKey()
    return {
      key,
      order: {
        dataFolder: office.data,
        place: office.place,
        recipients: [key.recipient],
        machine: '5f0c1d2e',
        author: 'Claire',
        program: '0.1.0',
        now: '2026-11-28T02:14:00.000Z',
      },
    }
  }

  it('makes a backup and reads it again as this one would', async () => {
    const { key, order } = await ordered()
    const jobs = jobsInProcess(() => nodeProcess(script))
    const made = await jobs.make(order)
    if (!made.ok) throw new Error(JSON.stringify(made.failures))
    const asked = { path: made.value.path, identities: [key.identity] }
    const opened = await jobs.open({ ...asked, into: mkdtempSync(join(scratch, 'there-')) })
    expect(opened).toMatchObject({ ok: true, value: { manifest: { madeAt: order.now } } })
    const into = mkdtempSync(join(scratch, 'here-'))
    expect(opened).toEqual(await backupJobs.open({ ...asked, into }))
    const restore = { folder: into, path: asked.path, present: { file: null } }
    const comparison = await jobs.compare(restore)
    expect(comparison).toMatchObject({ ok: true, value: { statementsBack: { length: 6 } } })
    expect(comparison).toEqual(await backupJobs.compare(restore))
    const pages = await jobs.page({ folder: into, path: asked.path })
    if (!pages.ok) throw new Error(JSON.stringify(pages.failures))
    expect(pages.value.length).toBeGreaterThan(10)
    const read = await readPages({ folder: into, path: asked.path }, pages.value)
    expect(read.ok).toBe(true)
    expect(read).toEqual(await readUnpackedWorkspace(into, asked.path))
    expect(await jobs.make({ ...order, place: join(office.place, 'away') })).toMatchObject({
      failures: [{ code: 'backupPlaceAbsent' }],
    })
  })

  it('restores no page that was changed or is gone since it was written', async () => {
    const { key, order } = await ordered()
    const made = await backupJobs.make(order)
    if (!made.ok) throw new Error(JSON.stringify(made.failures))
    const { path } = made.value
    const into = mkdtempSync(join(scratch, 'pages-'))
    await backupJobs.open({ path, identities: [key.identity], into })
    const pages = await backupJobs.page({ folder: into, path })
    if (!pages.ok) throw new Error(JSON.stringify(pages.failures))
    const file = join(into, 'pages', '0.json')
    const written = readFileSync(file, 'utf8')
    const read = () => readPages({ folder: into, path }, pages.value)
    expect((await read()).ok).toBe(true)
    writeFileSync(
      file,
      written.replace(/\d/, (digit) => String(9 - Number(digit))),
    )
    expect(await read()).toEqual(failure({ code: 'backupDamaged', path }))
    rmSync(file)
    expect(await read()).toEqual(failure({ code: 'backupDamaged', path }))
  })

  it('is a failure where its memory runs out', async () => {
    const { order } = await ordered()
    const jobs = jobsInProcess(() => nodeProcess(script, 8))
    expect(await jobs.make(order)).toEqual(failure({ code: 'workEnded' }))
  })

  it('is no failure where it was stopped', async () => {
    const { order } = await ordered()
    const jobs = jobsInProcess(() => nodeProcess(script))
    const making = jobs.make(order)
    jobs.stop()
    await expect(making).rejects.toBeInstanceOf(BackupStopped)
    // A question that waited for it is answered, and logs no bug.
    await expect(making).rejects.toMatchObject({ failure: { code: 'workEnded' } })
  })

  it('begins nothing more once it was stopped: the program quits', async () => {
    const { order } = await ordered()
    let started = 0
    const jobs = jobsInProcess(() => {
      started += 1
      return nodeProcess(script)
    })
    const making = jobs.make(order)
    const waiting = making.catch(() => jobs.make(order))
    jobs.stop()
    await expect(waiting).rejects.toBeInstanceOf(BackupStopped)
    expect(started).toBe(1)
  })

  it('works at the lowest priority in all its threads: what a person waits for comes first', async () => {
    const { order } = await ordered()
    const jobs = jobsInProcess(() => {
      const child = nodeProcess(script)
      const onAnswer: typeof child.onAnswer = (listener) =>
        child.onAnswer((done) => {
          priorities = threadsOf(child.pid).flatMap(priorityOf)
          listener(done)
        })
      return { ...child, onAnswer }
    })
    let priorities: readonly number[] = []
    expect(await jobs.make(order)).toMatchObject({ ok: true })
    expect(new Set(priorities)).toEqual(new Set([constants.priority.PRIORITY_LOW]))
  })
})
