import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { month } from '#shared/kernel/month'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Change } from '#shared/domain/workspace/change'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { undoCheck } from '../../src-main/use-cases/undo-check'
import { alwaysLater } from '../always'
import { found, keep, Machine, names, noObjection, rename } from './keeping'
import { hoursChange, label, monthOfCost, municipality, sample } from './records'
import { statement } from './statement'

const ALWAYS = { from: month('1900-01'), to: month('2999-12') }
const nothingToUndo = failure({ code: 'nothingToUndo' })
const nothingToRedo = failure({ code: 'nothingToRedo' })

describe('undo and redo', () => {
  let machine: Machine
  let keeper: OpenKeeper
  beforeEach(async () => {
    machine = new Machine()
    keeper = await machine.start()
  })
  afterEach(() => machine.dispose())

  const undo = () => keeper.undo(noObjection)
  const redo = () => keeper.redo(noObjection)

  it('have nothing to do at the beginning', async () => {
    expect(await undo()).toEqual(nothingToUndo)
    expect(await redo()).toEqual(nothingToRedo)
  })

  it('take back and put back any number of steps, saying which', async () => {
    await found(keeper, 'a')
    await rename(keeper, 'a', 'Abbaye')
    await found(keeper, 'b')
    expect(await undo()).toEqual(success(label('b')))
    expect(await undo()).toEqual(success(label('Abbaye')))
    expect(names(keeper)).toEqual(['Commune a'])
    expect(keeper.state()).toMatchObject({ undo: label('a'), redo: label('Abbaye') })
    expect(await redo()).toEqual(success(label('Abbaye')))
    expect(await redo()).toEqual(success(label('b')))
    expect(await redo()).toEqual(nothingToRedo)
    expect(names(keeper)).toEqual(['Abbaye', 'Commune b'])
  })

  it('go on after a restart as if there had been none', async () => {
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await undo()
    keeper = await machine.start()
    await undo()
    keeper = await machine.start()
    expect(keeper.state()).toMatchObject({ undo: label('a'), redo: label('b') })
    await redo()
    keeper = await machine.start()
    await redo()
    expect(names(keeper)).toEqual(['Commune a', 'Commune b', 'Commune c'])
    for (let step = 0; step < 3; step += 1) await undo()
    expect(names(keeper)).toEqual([])
    expect(await undo()).toEqual(nothingToUndo)
  })

  it('take back a change of several steps from its end', async () => {
    const first = hoursChange('marie', '2026-03-02', null, 0, 90, false)
    const second = hoursChange('marie', '2026-03-02', null, 90, 45)
    await keep(keeper, label('marie', 'recordTime'), first, second)
    expect((await undo()).ok).toBe(true)
    expect(await keeper.readTimesheets({ agentIds: null, ...ALWAYS })).toEqual([])
    expect((await redo()).ok).toBe(true)
    expect((await keeper.readHours(ALWAYS)).minutes).toEqual(Int32Array.of(45))
  })

  it('say so when the line to take back is no longer what was written', async () => {
    await found(keeper, 'a')
    await machine.edit((text) => text.replace('"Commune a"', '"Commune x"'))
    const broken = { code: 'journalBroken', path: 'journal-1.jsonl', line: 1 }
    expect(await undo()).toEqual(failure(broken))
    expect(names(keeper)).toEqual(['Commune a'])
  })

  it('forget what could be put back once something else was changed', async () => {
    await found(keeper, 'a')
    await undo()
    await found(keeper, 'b')
    expect(await redo()).toEqual(nothingToRedo)
    await undo()
    expect(names(keeper)).toEqual([])
  })

  it('are lines of the history like any other', async () => {
    await found(keeper, 'a')
    await undo()
    await redo()
    expect(keeper.history(9).map(({ label: { verb, subject } }) => [verb, subject])).toEqual([
      ['redo', 'a'],
      ['undo', 'a'],
      ['saveCollectivity', 'a'],
    ])
  })

  it('write nothing when the check objects', async () => {
    await found(keeper, 'a')
    const objection: Failure = { code: 'alreadyCancelled', statement: '2026-001' }
    const seen: Change[] = []
    const answer = await keeper.undo((changes, what) => {
      seen.push(...changes)
      expect(what).toEqual(label('a'))
      return Promise.resolve([objection])
    })
    expect(answer).toEqual(failure(objection))
    const commune = municipality('a')
    expect(seen).toEqual([{ table: 'collectivities', id: 'a', before: commune, after: null }])
    expect(names(keeper)).toEqual(['Commune a'])
    expect(keeper.state().undo).toEqual(label('a'))
  })

  it('stop at a statement that was issued or cancelled, and name it', async () => {
    const undoChecked = () => keeper.undo(undoCheck(keeper))
    const issued = statement('s1', '2026-009')
    const cancelled = { ...issued, cancelled: { on: issued.content.issuedOn, reason: 'Erreur' } }
    await found(keeper, 'a')
    const record = { table: 'statements', id: 's1' } as const
    await keep(keeper, label('1 état', 'issueStatements'), {
      ...record,
      before: null,
      after: issued,
    })
    const refused = failure({ code: 'undoRefused', statement: '2026-009' })
    expect(await undoChecked()).toEqual(refused)
    expect(keeper.state().undo).toEqual(label('1 état', 'issueStatements'))
    await keep(keeper, label('2026-009', 'cancelStatement'), {
      ...record,
      before: issued,
      after: cancelled,
    })
    const stays = failure({ code: 'cancellationNotUndone', statement: '2026-009' })
    expect(await undoChecked()).toEqual(stays)
    keeper = await machine.start()
    expect(await undoChecked()).toEqual(stays)
    expect(keeper.registers().statements.get('s1')?.cancelled?.reason).toBe('Erreur')
  })

  it('stop at the opening of a workspace', async () => {
    await found(keeper, 'a')
    await keeper.replaceAll(sample(), label('Exemple', 'openWorkspace'))
    expect(keeper.state().undo).toBeNull()
    expect(await undo()).toEqual(nothingToUndo)
    await found(keeper, 'b')
    await undo()
    keeper = await machine.start()
    expect(await undo()).toEqual(nothingToUndo)
  })

  it('reach through a snapshot that the program took by itself', async () => {
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await undo()
    keeper = await machine.start({ snapshotAfterBytes: 100 })
    await found(keeper, 'd')
    expect(machine.files()).toEqual([
      'journal-1.jsonl',
      'journal-5.jsonl',
      'snapshot-5.quotite.json',
    ])
    keeper = await machine.start()
    for (const subject of ['d', 'b', 'a']) expect(await undo()).toEqual(success(label(subject)))
    expect(await undo()).toEqual(nothingToUndo)
    keeper = await machine.start()
    for (const subject of ['a', 'b', 'd']) expect(await redo()).toEqual(success(label(subject)))
    expect(names(keeper)).toEqual(['Commune a', 'Commune b', 'Commune d'])
  })

  it('lead back to the start from any sequence of changes, and forth again', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('hours' as const),
        agent: fc.constantFrom('marie', 'paul'),
        on: fc.constantFrom('2026-03-02', '2026-03-03', '2026-04-01'),
        body: fc.constantFrom('a', 'b', null),
        minutes: fc.constantFrom(0, 30, 60, 90),
      }),
      fc.record({
        kind: fc.constant('name' as const),
        id: fc.constantFrom('a', 'b'),
        name: fc.constantFrom('One', 'Two', 'Three'),
      }),
      fc.record({
        kind: fc.constant('cost' as const),
        agent: fc.constantFrom('marie', 'paul'),
        amount: fc.constantFrom(null, 100, 200),
      }),
    )
    await alwaysLater(
      40,
      fc.tuple(fc.array(step, { maxLength: 12 }), fc.nat(12)),
      async ([steps, restartAt]) => {
        const own = new Machine()
        try {
          let its = await own.start()
          const picture = async () => ({
            names: names(its),
            timesheets: await its.readTimesheets({ agentIds: null, ...ALWAYS }),
            costs: await its.readCosts(ALWAYS),
          })
          const start = await picture()
          let kept = 0
          for (const one of steps) {
            if (one.kind === 'name') await rename(its, one.id, one.name)
            else if (one.kind === 'cost') {
              const at = month('2026-03')
              const before = (await its.readCosts(ALWAYS)).find(
                ({ agentId, month: of }) => agentId === one.agent && of === at,
              )
              await keep(its, label(one.agent, 'saveCost'), {
                table: 'costs',
                id: `${one.agent}/2026-03`,
                before: before ?? null,
                after: one.amount === null ? null : monthOfCost(one.agent, at, one.amount),
              })
            } else {
              const sheet = (await its.readTimesheets({ agentIds: [one.agent], ...ALWAYS })).find(
                ({ month: of }) => one.on.startsWith(of),
              )
              const before = sheet?.lines.find(
                ({ day, collectivityId }) => day === one.on && collectivityId === one.body,
              )
              await keep(
                its,
                label(one.agent, 'recordTime'),
                hoursChange(
                  one.agent,
                  one.on,
                  one.body,
                  before?.minutes ?? 0,
                  one.minutes,
                  sheet !== undefined,
                ),
              )
            }
            kept += 1
          }
          const end = await picture()
          for (let back = 0; back < kept; back += 1) {
            if (back === restartAt) its = await own.start()
            expect((await its.undo(noObjection)).ok).toBe(true)
          }
          expect(await picture()).toEqual(start)
          expect((await its.undo(noObjection)).ok).toBe(false)
          for (let forth = 0; forth < kept; forth += 1)
            expect((await its.redo(noObjection)).ok).toBe(true)
          expect(await picture()).toEqual(end)
          own.park.wipe()
          its = await own.start()
          expect(await picture()).toEqual(end)
        } finally {
          await own.dispose()
        }
      },
    )
  })
})
