import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { digestsOf } from '#shared/domain/workspace/digests'
import { wholeOf } from '#shared/domain/workspace/workspace-file'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure } from '#shared/kernel/result'
import type { Month } from '#shared/kernel/month'
import { month } from '#shared/kernel/month'
import { pastInWorker } from '../../src-main/keeper/past-in-worker'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import type { Moment, WorkspaceReads, WorkWatch } from '../../src-main/use-cases/ports'
import { builtProgram } from '../built-program'
import { found, Machine, rename, unwatched } from './keeping'
import { label, sample } from './records'

const ALL: { readonly from: Month; readonly to: Month } = {
  from: month('2000-01'),
  to: month('2099-12'),
}

/** What a workspace answers, put in order: a database has its rows in another order than a file. */
async function answersOf(reads: WorkspaceReads) {
  const { minutes, entered } = await reads.readHours(ALL)
  const costs = await reads.readCosts(ALL)
  const timesheets = await reads.readTimesheets({ ...ALL, agentIds: ['a001'] })
  return {
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    entered: entered.toSorted(),
    costs: costs.map((cost) => canonicalJson(cost)).sort(),
    timesheets: timesheets.map((sheet) => canonicalJson(sheet)).sort(),
    statement: await reads.readStatement('none'),
  }
}

const WAITS = 12_000
const pause = new Int32Array(new SharedArrayBuffer(4))

/** Waits until something reads a pipe, without letting anything else run in this thread; `null` after two minutes. */
function readerOf(pipe: string): number | null {
  for (let wait = 0; wait < WAITS; wait += 1)
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      Atomics.wait(pause, 0, 0, 10)
    }
  return null
}

let worker = ''
beforeAll(async () => {
  worker = await builtProgram('past-worker')
})

describe('a past that is read in a thread of its own', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start({ readPastOf: pastInWorker(worker) })
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    await found(keeper, 'neuve')
    await rename(keeper, 'neuve', 'Autre nom')
  })
  afterEach(() => machine.dispose())

  const past = async (moment: Moment, watch: WorkWatch = unwatched()) => {
    const read = await keeper.readPast(moment, watch)
    if (!read.ok) throw new Error(JSON.stringify(read.failures))
    return read.value
  }

  it('is read while this thread does nothing, and changes are kept meanwhile', async () => {
    const [name] = machine.files().filter((each) => each.endsWith('.quotite.json'))
    const base = join(machine.folder, name ?? '')
    const bytes = readFileSync(base)
    rmSync(base)
    execFileSync('mkfifo', [base])
    const order: string[] = []
    const asked = past({ sequence: 2 }).then((read) => {
      order.push('past')
      return read
    })
    const pipe = readerOf(base)
    expect(pipe).not.toBeNull()
    for (const body of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'])
      expect((await rename(keeper, 'neuve', body)).ok).toBe(true)
    order.push('five changes')
    writeFileSync(base, bytes)
    closeSync(pipe ?? 0)
    const read = await asked
    expect(order).toEqual(['five changes', 'past'])
    expect(read?.reads.registers().collectivities.get('neuve')?.name).toBe('Commune neuve')
    read?.letGo()
  })

  it('answers what the present answered then', async () => {
    const before = await keeper.readAll()
    const answers = await answersOf(keeper)
    await rename(keeper, 'neuve', 'Encore un nom')
    const read = await past({ sequence: 3 })
    if (read === null) throw new Error('Nothing was then')
    const [then, was] = [await read.reads.readAll(), before]
    if (then === null || was === null) throw new Error('Nothing was then')
    expect(digestsOf(wholeOf(then))).toEqual(digestsOf(wholeOf(was)))
    expect(await answersOf(read.reads)).toEqual(answers)
    read.letGo()
    await expect(read.reads.readAll()).rejects.toThrow('The thread of the past ended')
  })

  it('is stopped while it is read, and says how far it is', async () => {
    const controller = new AbortController()
    const steps: (readonly [number, number])[] = []
    const onProgress = (done: number, total: number): void => {
      steps.push([done, total])
      controller.abort()
    }
    const read = await keeper.readPast({ sequence: 2 }, { onProgress, stop: controller.signal })
    expect(read).toEqual(failure({ code: 'jobCancelled' }))
    expect(steps).toEqual([[0, 0]])
    expect(await keeper.readPast({ sequence: 2 }, { onProgress, stop: controller.signal })).toEqual(
      read,
    )
  })

  it('is a failure where memory runs out, and the program goes on', async () => {
    const poor = await machine.start({ readPastOf: pastInWorker(worker, 1) })
    expect(await poor.readPast({ sequence: 2 }, unwatched())).toEqual(
      failure({ code: 'workEnded' }),
    )
    expect((await rename(poor, 'neuve', 'Encore un nom')).ok).toBe(true)
  })

  it('is nothing before the first change', async () => {
    expect(await past({ at: '2020-01-01T00:00:00.000Z' })).toBeNull()
  })

  it('is refused where the journal is damaged', async () => {
    const [base] = machine.files().filter((name) => name.endsWith('.quotite.json'))
    rmSync(join(machine.folder, base ?? ''))
    expect(await keeper.readPast({ sequence: 3 }, unwatched())).toMatchObject({
      failures: [{ code: 'journalBroken' }],
    })
  })
})
