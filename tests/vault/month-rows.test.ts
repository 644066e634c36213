import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, month, type Month } from '#shared/kernel/month'
import { MonthRows, type RowsSince } from '../../src-main/vault/month-rows'

const FIRST = month('2026-01')
const nth = (at: number): Month => addMonths(FIRST, at)
const MONTHS = Array.from({ length: 6 }, (_, at) => nth(at))

/** A row of a month, with the number of the change that wrote it. */
interface Row {
  readonly month: Month
  readonly agent: string
  readonly writtenBy: number
}

const keyOf = ({ month: on, agent }: Pick<Row, 'month' | 'agent'>): string => `${on}/${agent}`

/** The rows of two agents in a month. */
const rowsOf = (on: Month, writtenBy = 0): readonly Row[] =>
  ['a', 'c'].map((agent) => ({ month: on, agent, writtenBy }))

const written = (rows: readonly Row[]) => rows.map((row) => ({ month: row.month, key: keyOf(row) }))

/** A store whose transactions happen at the moments that the schedule chooses. */
function storeOf(later: <T>(value: T, label: string) => Promise<T>) {
  let state = MONTHS.flatMap((on) => rowsOf(on))
  const states = [state]
  const reads: (readonly string[])[] = []
  const readWhere = async (isWanted: (row: Row) => boolean): Promise<readonly Row[]> => {
    await later(null, 'a reading begins')
    return later(state.filter(isWanted), 'what was read travels')
  }
  return {
    states,
    reads,
    source: {
      monthOf: (row: Row) => row.month,
      keyOf,
      read: (from: Month, to: Month) => {
        reads.push([from, to])
        return readWhere((row) => from <= row.month && row.month <= to)
      },
      get: (keys: readonly string[]) => {
        reads.push(keys)
        return readWhere((row) => keys.includes(keyOf(row)))
      },
    },
    /** Puts rows in the place of those of before, or beside them; `gone` deletes them. */
    write: async (rows: readonly Row[], gone = false) => {
      await later(null, 'a change begins')
      const keys = rows.map(keyOf)
      const others = state.filter((row) => !keys.includes(keyOf(row)))
      state = [...others, ...(gone ? [] : rows)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      states.push(state)
      await later(null, 'a change ends')
    },
  }
}

const spanOf = (state: readonly Row[], from: Month, to: Month): readonly Row[] =>
  state.filter((row) => from <= row.month && row.month <= to)

/** Rows as someone has them who puts what was written since in the place of what was before. */
const afterAnswer = (before: readonly Row[], { changed, rows }: RowsSince<Row>): readonly Row[] =>
  changed === null
    ? rows
    : [...before.filter((row) => !changed.includes(keyOf(row))), ...rows].sort((a, b) =>
        keyOf(a) < keyOf(b) ? -1 : 1,
      )

describe('the rows of months', () => {
  const place = fc.nat({ max: MONTHS.length - 1 })
  const deed = fc.oneof(
    fc.record({ kind: fc.constant('read' as const), places: fc.tuple(place, place) }),
    fc.record({ kind: fc.constant('follow' as const), places: fc.constant([0, 3] as const) }),
    fc.record({
      kind: fc.constantFrom('write' as const, 'delete' as const),
      places: fc.uniqueArray(place, { minLength: 1, maxLength: 3 }),
      agents: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    }),
  )

  it('are those of one moment, between the question and its answer, however readings and changes cross', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 2, maxLength: 14 }),
        fc.scheduler(),
        // Few are held: readings let go of each other's months.
        fc.constantFrom(2, 3, 60),
        async (deeds, schedule, most) => {
          const store = storeOf((value, label) => schedule.schedule(Promise.resolve(value), label))
          const rows = new MonthRows(store.source, most)
          // Someone who asks of four months what changed since the answer before, one question after the other.
          const followed: { token: string | null; rows: readonly Row[] } = { token: null, rows: [] }
          const follow = async (): Promise<void> => {
            const since = store.states.length - 1
            const answer = await rows.rowsSince(FIRST, nth(3), followed.token)
            followed.token = answer.token
            followed.rows = afterAnswer(followed.rows, answer)
            const moments = store.states.slice(since).map((state) => spanOf(state, FIRST, nth(3)))
            expect(moments).toContainEqual(followed.rows)
          }
          let asking: Promise<void> = Promise.resolve()
          const done = deeds.map(async (one, at) => {
            await schedule.schedule(Promise.resolve(), 'a question comes')
            const { places } = one
            if (one.kind === 'follow') {
              asking = asking.then(follow)
              return asking
            }
            if (one.kind !== 'read') {
              const own = places.flatMap((on) =>
                one.agents.map((agent) => ({ month: nth(on), agent, writtenBy: at + 1 })),
              )
              return rows.changing(written(own), () => store.write(own, one.kind === 'delete'))
            }
            const [from, to] = [nth(Math.min(...places)), nth(Math.max(...places))]
            const since = store.states.length - 1
            const answer = await rows.rows(from, to)
            const moments = store.states.slice(since).map((state) => spanOf(state, from, to))
            expect(moments).toContainEqual(answer)
            return undefined
          })
          await schedule.waitFor(Promise.all(done))
          await schedule.waitFor(follow())
          const [last] = store.states.slice(-1)
          expect(await schedule.waitFor(rows.rows(FIRST, nth(5)))).toEqual(last)
        },
      ),
    )
  })

  it('are read again for those alone that changed, came or went', async () => {
    const store = storeOf((value) => Promise.resolve(value))
    const rows = new MonthRows(store.source)
    await rows.rows(FIRST, nth(5))
    const changed = [{ month: nth(2), agent: 'c', writtenBy: 1 }]
    await rows.changing(written(changed), () => store.write(changed))
    const come = [{ month: nth(2), agent: 'b', writtenBy: 2 }]
    await rows.changing(written(come), () => store.write(come))
    const gone = [{ month: nth(3), agent: 'a', writtenBy: 3 }]
    await rows.changing(written(gone), () => store.write(gone, true))
    expect(await rows.rows(FIRST, nth(5))).toEqual(store.states.at(-1))
    await rows.rows(nth(1), nth(3))
    expect(store.reads).toEqual([
      [FIRST, nth(5)],
      written([...changed, ...come, ...gone]).map(({ key }) => key),
    ])
  })

  it('are read again alone also where the question comes while they are written', async () => {
    const store = storeOf((value) => Promise.resolve(value))
    const rows = new MonthRows(store.source)
    await rows.rows(FIRST, nth(5))
    const changed = [{ month: nth(2), agent: 'c', writtenBy: 1 }]
    const change = rows.changing(written(changed), () => store.write(changed))
    expect(await rows.rows(FIRST, nth(5))).toEqual(store.states.at(-1))
    await change
    expect(store.reads).toEqual([[FIRST, nth(5)], [`${nth(2)}/c`]])
  })

  it('are read whole months at a time where many of a month changed', async () => {
    const store = storeOf((value) => Promise.resolve(value))
    const rows = new MonthRows(store.source)
    await rows.rows(FIRST, nth(5))
    const many = Array.from({ length: 51 }, (_, at) => ({
      month: nth(2),
      agent: `a${at}`,
      writtenBy: 1,
    }))
    await rows.changing(written(many), () => store.write(many))
    expect(await rows.rows(FIRST, nth(5))).toEqual(store.states.at(-1))
    expect(store.reads).toEqual([
      [FIRST, nth(5)],
      [nth(2), nth(2)],
    ])
  })

  it('are whole where another reading lets go of some of them meanwhile', async () => {
    const travelling: (() => void)[] = []
    const store = storeOf((value) => new Promise((arrive) => travelling.push(() => arrive(value))))
    const rows = new MonthRows(store.source, 3)
    /** Lets everything that travels arrive, from a place in the line on, until nothing is left there. */
    const arrive = async (from: number): Promise<void> => {
      for (;;) {
        await new Promise(setImmediate)
        const [next] = travelling.splice(from, 1)
        if (next === undefined) return
        next()
      }
    }
    const first = rows.rows(FIRST, nth(1))
    await arrive(0)
    await first
    const slow = rows.rows(FIRST, nth(2))
    const other = rows.rows(nth(3), nth(5))
    await arrive(1)
    await other
    await arrive(0)
    expect(await slow).toEqual(spanOf(store.states[0] ?? [], FIRST, nth(2)))
  })

  it('since an earlier reading are those written after it; all of them once that is not known', async () => {
    const store = storeOf((value) => Promise.resolve(value))
    const rows = new MonthRows(store.source)
    const first = await rows.rowsSince(FIRST, nth(3), null)
    expect(first.changed).toBeNull()
    expect(first.rows).toEqual(spanOf(store.states[0] ?? [], FIRST, nth(3)))
    const change = [{ month: nth(2), agent: 'c', writtenBy: 1 }]
    const outside = [{ month: nth(5), agent: 'c', writtenBy: 1 }]
    await rows.changing(written([...change, ...outside]), () =>
      store.write([...change, ...outside]),
    )
    const second = await rows.rowsSince(FIRST, nth(3), first.token)
    expect(second).toMatchObject({ changed: [`${nth(2)}/c`], rows: change })
    const third = await rows.rowsSince(FIRST, nth(3), second.token)
    expect(third).toMatchObject({ changed: [], rows: [] })
    const gone = [{ month: nth(1), agent: 'a', writtenBy: 2 }]
    await rows.changing(written(gone), () => store.write(gone, true))
    expect(await rows.rowsSince(FIRST, nth(3), third.token)).toMatchObject({
      changed: [`${nth(1)}/a`],
      rows: [],
    })
    const all = spanOf(store.states.at(-1) ?? [], FIRST, nth(3))
    // A token of another database, or of one that was opened before.
    const other = await new MonthRows(store.source).rowsSince(FIRST, nth(3), third.token)
    expect(other).toMatchObject({ changed: null, rows: all })
    for (let at = 0; at < 200; at += 1)
      await rows.changing(written(change), () => Promise.resolve())
    expect(await rows.rowsSince(FIRST, nth(3), third.token)).toMatchObject({
      changed: null,
      rows: all,
    })
    const { token } = await rows.rowsSince(FIRST, nth(3), null)
    await rows.changing(null, () => Promise.resolve())
    expect(await rows.rowsSince(FIRST, nth(3), token)).toMatchObject({ changed: null, rows: all })
  })

  it('are all read again once it is not known what was written, also where writing failed', async () => {
    const store = storeOf((value) => Promise.resolve(value))
    const rows = new MonthRows(store.source)
    await rows.rows(FIRST, nth(5))
    const failed = rows.changing(null, () => Promise.reject(new Error('full')))
    await expect(failed).rejects.toThrow('full')
    await rows.rows(FIRST, nth(5))
    expect(store.reads).toHaveLength(2)
  })

  it('are not held of a span of more than sixty months, and of others no more than that', async () => {
    const store = storeOf((value) => Promise.resolve(value))
    const rows = new MonthRows(store.source)
    await rows.rows(FIRST, nth(60))
    await rows.rows(FIRST, nth(60))
    expect(store.reads).toHaveLength(2)
    await rows.rows(FIRST, nth(59))
    await rows.rows(nth(1), nth(60))
    // The first month was let go of for the last.
    await rows.rows(FIRST, FIRST)
    expect(store.reads.slice(2)).toEqual([
      [FIRST, nth(59)],
      [nth(60), nth(60)],
      [FIRST, FIRST],
    ])
  })
})
