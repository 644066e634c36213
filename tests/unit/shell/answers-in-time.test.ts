import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { desk, type DeskMethod } from '#shared/contract/desk'
import type { PastView } from '#shared/contract/past-views'
import { BACKUP_FORMAT, BACKUP_VERSION } from '#shared/domain/backups/backup-manifest'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { failure, success } from '#shared/kernel/result'
import type { HeldBackup } from '../../../src-main/backups/restoring'
import { answersInTime, type AnswersAt } from '../../../src-main/shell/answers-in-time'
import { dayOfInstant } from '#shared/wording/day-of-instant'
import { paperStore } from '../../../src-main/papers/paper-store'
import { jobs } from '../../../src-main/shell/jobs'
import { surroundings } from '../../../src-main/shell/surroundings'
import { createWorkspace } from '../../../src-main/use-cases/create-workspace'
import type { Moment, Ports, WorkWatch } from '../../../src-main/use-cases/ports'
import { memoryKeeper } from '../../../src-main/use-cases/memory/memory-keeper'

let now = ''

const around = {
  ...surroundings(
    {},
    () => 'Claire',
    () => null,
  ),
  now: () => now,
}

const folder = mkdtempSync(join(tmpdir(), 'looked-into-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const manifestOf = (file: WorkspaceFile): HeldBackup['manifest'] => ({
  format: BACKUP_FORMAT,
  version: BACKUP_VERSION,
  program: '0.1.0',
  madeAt: '2026-03-03T09:00:00.000Z',
  author: 'Claire',
  machine: '5f0c1d2e',
  workspace: {
    name: file.workspace.name,
    sequence: 1,
    hash: '',
    savedAt: '2026-03-02T09:00:00.000Z',
    from: 1,
    counts: {},
  },
  statements: [],
  files: [],
})

/** A desk over memory that says, for each method, what answered it and over which ports. */
async function opened(deleting: () => Promise<void> = () => Promise.resolve()) {
  now = '2026-03-02T09:00:00.000Z'
  const ports: Ports = {
    keeper: memoryKeeper(null, around),
    surroundings: around,
    printer: { print: () => Promise.reject(new Error('nothing is printed')) },
  }
  await createWorkspace(ports, { name: 'Pays d’essai' })
  now = '2026-03-05T09:00:00.000Z'
  const file = await ports.keeper.readAll()
  const held = (token: string): HeldBackup | null =>
    file === null
      ? null
      : {
          token,
          folder,
          path: 'march.age',
          manifest: manifestOf(file),
          lostPapers: 0,
          inconsistencies: 0,
          read: () => Promise.resolve(success(file)),
        }
  let notes = 0
  let deletions = 0
  const letGo = (): Promise<void> => {
    deletions += 1
    return deleting()
  }
  const asked: Ports[] = []
  let turns = 0
  const work = jobs()
  const answers = answersInTime(
    {
      ports,
      papers: paperStore('/absent'),
      contents: paperStore('/absent'),
      backups: { held, letGo },
      jobs: work,
      onProgress: () => undefined,
      onPast: () => {
        turns += 1
      },
      log: {
        note: () => {
          notes += 1
        },
      },
    },
    (sources, past: PastView | null) => {
      const entries = Object.keys(desk).map((method) => [
        method,
        () => {
          asked.push(sources.ports)
          return Promise.resolve(success(past === null ? 'present' : 'past'))
        },
      ])
      // Each method has an entry: they are those of the desk's table.
      return Object.fromEntries(entries) as AnswersAt
    },
  )
  const ask = (method: DeskMethod): Promise<unknown> =>
    (answers[method] as unknown as (input: unknown) => Promise<unknown>)({})
  return {
    answers,
    ask,
    asked,
    ports,
    work,
    turns: () => turns,
    notes: () => notes,
    deletions: () => deletions,
  }
}

const TIME = new Set(['lookAtPast', 'lookIntoBackup', 'leavePast'])
const ALLOWED = new Set(['savePreferences', 'noteCrash', 'cancelJob'])
const methods = (Object.keys(desk) as DeskMethod[]).filter((method) => !TIME.has(method))

describe('while the past is looked at', () => {
  it('every question is answered by it, copies are of it, and whatever would change something is refused', async () => {
    const { answers, ask } = await opened()
    expect((await answers.lookAtPast({ at: '2026-03-03T12:00:00.000Z' })).ok).toBe(true)
    for (const method of methods) {
      const expected = ['reads', 'copies'].includes(desk[method].kind)
        ? success('past')
        : ALLOWED.has(method)
          ? success('present')
          : failure({ code: 'pastReadOnly' })
      expect([method, await ask(method)]).toEqual([method, expected])
    }
  })

  it('its keeper refuses too, were a question to write', async () => {
    const { answers, ask, asked, ports } = await opened()
    await answers.lookAtPast({ at: '2026-03-03T12:00:00.000Z' })
    await ask('readRegistry')
    const past = asked.at(-1)
    expect(past?.keeper).not.toBe(ports.keeper)
    expect(past?.surroundings.today()).toBe(dayOfInstant('2026-03-03T12:00:00.000Z'))
    const refused = { ok: false, failures: [{ code: 'pastReadOnly' }] }
    expect(
      past === undefined ? null : await createWorkspace(past, { name: 'Autre' }),
    ).toMatchObject(refused)
    expect(ports.keeper.registers().workspace?.name).toBe('Pays d’essai')
  })

  it('the way back leads to the present, and both ways are announced', async () => {
    const { answers, ask, turns } = await opened()
    await answers.lookAtPast({ at: '2026-03-03T12:00:00.000Z' })
    await answers.leavePast({})
    expect(await ask('renameWorkspace')).toEqual(success('present'))
    expect(turns()).toBe(2)
  })

  it('nothing is shown of before the first change', async () => {
    const { answers, ask } = await opened()
    expect(await answers.lookAtPast({ at: '2026-03-01T12:00:00.000Z' })).toEqual(
      failure({ code: 'nothingThen' }),
    )
    expect(await ask('renameWorkspace')).toEqual(success('present'))
  })

  it('a backup that cannot be deleted does not keep the user in it', async () => {
    const { answers, ask, turns, notes } = await opened(() => Promise.reject(new Error('EBUSY')))
    await answers.lookIntoBackup({ token: 'of March' })
    expect(await answers.leavePast({})).toEqual(success(null))
    expect(await ask('renameWorkspace')).toEqual(success('present'))
    expect([turns(), notes()]).toEqual([2, 1])
    await answers.lookIntoBackup({ token: 'of March' })
    expect((await answers.lookAtPast({ sequence: 1 })).ok).toBe(true)
    expect(await ask('readRegistry')).toEqual(success('past'))
  })

  it('the present is announced before a backup is deleted, which may take long', async () => {
    let deleted = (): void => undefined
    const deleting = new Promise<void>((resolve) => {
      deleted = resolve
    })
    const { answers, turns } = await opened(() => deleting)
    await answers.lookIntoBackup({ token: 'of March' })
    const left = answers.leavePast({})
    await setTimeout(1)
    expect(turns()).toBe(2)
    deleted()
    expect((await left).ok).toBe(true)
  })

  it('a backup that is looked into twice keeps its files, and another one has them deleted', async () => {
    const { answers, deletions } = await opened()
    await answers.lookIntoBackup({ token: 'of March' })
    await answers.lookIntoBackup({ token: 'of March' })
    expect(deletions()).toBe(0)
    await answers.leavePast({})
    expect(deletions()).toBe(1)
  })

  it('an answer that comes late does not lead back into a past that was left', async () => {
    const { answers, ask, ports, turns } = await opened()
    const { readPast } = ports.keeper
    Object.assign(ports.keeper, {
      readPast: async (moment: Moment, watch: WorkWatch) => {
        await setTimeout('sequence' in moment ? 30 : 1)
        return readPast(moment, watch)
      },
    })
    const late = answers.lookAtPast({ sequence: 1 })
    const last = answers.lookAtPast({ at: '2026-03-03T12:00:00.000Z' })
    expect((await last).ok).toBe(true)
    await answers.leavePast({})
    expect(await late).toEqual(failure({ code: 'otherTimeAsked' }))
    expect(await ask('renameWorkspace')).toEqual(success('present'))
    expect(turns()).toBe(2)
  })

  it('a past that is left, or comes too late, takes no memory any more', async () => {
    const { answers, ports } = await opened()
    const { readPast } = ports.keeper
    let held = 0
    Object.assign(ports.keeper, {
      readPast: async (moment: Moment, watch: WorkWatch) => {
        const read = await readPast(moment, watch)
        if (!read.ok || read.value === null) return read
        held += 1
        const letGo = (): void => {
          held -= 1
        }
        return success({ ...read.value, letGo })
      },
    })
    await answers.lookAtPast({ sequence: 1 })
    await answers.lookAtPast({ at: '2026-03-03T12:00:00.000Z' })
    expect(held).toBe(1)
    const late = answers.lookAtPast({ sequence: 1 })
    await answers.leavePast({})
    expect((await late).ok).toBe(false)
    expect(held).toBe(0)
  })

  it('the reading of a past is stopped by its name, and by the way back', async () => {
    const { answers, ask, ports, work } = await opened()
    Object.assign(ports.keeper, {
      readPast: (_: Moment, { stop }: WorkWatch) =>
        new Promise((resolve) => {
          stop.addEventListener('abort', () => resolve(failure({ code: 'jobCancelled' })))
        }),
    })
    const stopped = answers.lookAtPast({ sequence: 1 })
    work.cancel('lookAtPast')
    expect(await stopped).toEqual(failure({ code: 'jobCancelled' }))
    const left = answers.lookAtPast({ sequence: 1 })
    await answers.leavePast({})
    expect(await left).toEqual(failure({ code: 'otherTimeAsked' }))
    expect(await ask('renameWorkspace')).toEqual(success('present'))
  })

  it('a day to come is refused, and of today nothing is looked at that is still to come', async () => {
    const { answers } = await opened()
    expect(await answers.lookAtPast({ at: '2026-03-07T12:00:00.000Z' })).toEqual(
      failure({ code: 'momentAhead' }),
    )
    expect(await answers.lookAtPast({ at: '2026-03-05T09:30:00.000Z' })).toMatchObject({
      value: { at: '2026-03-05T09:00:00.000Z' },
    })
  })
})
