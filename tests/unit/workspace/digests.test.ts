import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, inverse, type AnyRecord, type Change } from '#shared/domain/workspace/change'
import { digestsAfter, digestsOf, NO_DIGESTS, type Digests } from '#shared/domain/workspace/digests'
import { perTable } from '#shared/domain/workspace/tables'
import { wholeOf, type WholeWorkspace } from '#shared/domain/workspace/workspace-file'
import { machineHash } from '../../../src-main/journal/machine-hash'
import { collectivityChange, hoursChange, municipality, sample } from '../../vault/records'

/** Changes of a few bodies and of the hours of a few days, each made of what is there. */
function play(steps: readonly (readonly [boolean, number, number])[]): readonly Change[] {
  const bodies = new Map<string, string>()
  const days = new Map<string, Map<string, number>>()
  const changes: Change[] = []
  for (const [isBody, which, value] of steps) {
    const id = `x${String(which % 3)}`
    if (isBody) {
      const name = bodies.get(id)
      const before = name === undefined ? null : municipality(id, name)
      changes.push(collectivityChange(before, municipality(id, `Commune ${String(value)}`)))
      bodies.set(id, `Commune ${String(value)}`)
      continue
    }
    const on = `2026-01-0${String(1 + (which % 4))}`
    const known = days.get(id)
    const before = known?.get(on) ?? 0
    if (before === value) continue
    changes.push(hoursChange(id, on, null, before, value, known !== undefined))
    days.set(id, (known ?? new Map<string, number>()).set(on, value))
  }
  return changes
}

/** The records that some changes lead to, the latest first. */
function fold(changes: readonly Change[]): WholeWorkspace {
  const maps = perTable(() => new Map<string, AnyRecord>())
  for (const change of changes) {
    const applied = applyChange(change, maps[change.table].get(change.id) ?? null)
    if (!applied.ok) throw new Error(JSON.stringify(applied.failures))
    if (applied.value === null) maps[change.table].delete(change.id)
    else maps[change.table].set(change.id, applied.value)
  }
  return perTable((table) => [...maps[table].values()].reverse()) as WholeWorkspace
}

const through = (changes: readonly Change[]): Digests =>
  changes.reduce<Digests>(
    (digests, change) => ({ ...digests, ...digestsAfter(digests, [change]) }),
    NO_DIGESTS,
  )

const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(20), fc.nat(200)), { maxLength: 30 })

describe('the digests of a workspace', () => {
  it('are the same followed change by change and taken of the records, in any order', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const changes = play(played)
        expect(through(changes)).toEqual(digestsOf(fold(changes)))
        expect({ ...NO_DIGESTS, ...digestsAfter(NO_DIGESTS, changes) }).toEqual(through(changes))
      }),
    )
  })

  it('are those of before once every change is taken back', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const changes = play(played)
        const back = changes.map(inverse).reverse()
        expect(through([...changes, ...back])).toEqual(NO_DIGESTS)
      }),
    )
  })

  it('differ where one field of one record differs', () => {
    const whole = wholeOf(sample())
    const collectivities = whole.collectivities.map((one, at) =>
      at === 3 ? { ...one, archived: !one.archived } : one,
    )
    const other = digestsOf({ ...whole, collectivities })
    expect(other.collectivities).not.toEqual(digestsOf(whole).collectivities)
    expect(other.timesheets).toEqual(digestsOf(whole).timesheets)
  })

  it('are the same by the portable code and by that of the machine', () => {
    const whole = wholeOf(sample())
    expect(digestsOf(whole, machineHash)).toEqual(digestsOf(whole))
  })
})
