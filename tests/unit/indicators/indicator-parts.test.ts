import { describe, expect, it } from 'vitest'
import { gatherParts, joinBases, type Basis } from '#shared/domain/indicators/gather-parts'
import { joinPersonal, peopleBy } from '#shared/domain/indicators/join-personal'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { netDues } from '#shared/domain/indicators/net-dues'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'

const basis = (id: string, cost: number, minutes: number, ...people: string[]): Basis => ({
  subjects: [{ of: 'agreement', id }],
  figures: { cost, directMinutes: minutes },
  people: peopleBy(people.map((agentId) => ({ agentId, month: '2026-01' }))),
})

const ids = (bases: readonly Basis[]) =>
  bases.map(({ subjects }) => subjects.map(({ id }) => id).join('+'))

const gathered = (bases: readonly Basis[], internal = false) =>
  gatherParts({ code: 'costPerHour', bases, internal, none: { code: 'noAgreement' } })

describe('what one person costs', () => {
  it('is joined with what others cost, so that no line shows one person alone', () => {
    const alone = [basis('a', 100, 60, 'anne'), basis('b', 100, 60, 'bruno')]
    expect(ids(joinPersonal(alone, joinBases))).toEqual(['a+b'])
  })

  it('is joined with the line of the fewest persons where it is the only one', () => {
    const mixed = [
      basis('many', 900, 600, 'c', 'd', 'e'),
      basis('few', 400, 300, 'f', 'g'),
      basis('one', 100, 60, 'anne'),
    ]
    expect(ids(joinPersonal(mixed, joinBases))).toEqual(['many', 'few+one'])
  })

  it('is left out where nothing can be joined with it, and the whole has no value', () => {
    expect(gathered([basis('a', 100, 60, 'anne'), basis('b', 100, 60, 'anne')])).toEqual({
      code: 'costPerHour',
      value: null,
      figures: {},
      missing: [{ code: 'onePerson' }],
      leftOut: [],
      parts: [],
      grouped: false,
    })
  })

  it('cannot be found by taking the lines off the whole', () => {
    const { value, parts, grouped } = gathered([
      basis('two', 400, 240, 'f', 'g'),
      basis('one', 100, 60, 'anne'),
    ])
    expect({ value, parts, grouped }).toEqual({ value: 100, parts: [], grouped: true })
  })

  it('cannot be found by taking one indicator off another', () => {
    const parts = [
      basis('two', 400, 240, 'f', 'g'),
      basis('many', 900, 600, 'c', 'd', 'e'),
      basis('priced', 100, 60),
    ]
    const of = (...together: readonly string[]) =>
      gatherParts({
        code: 'costPerHour',
        bases: parts,
        internal: false,
        none: { code: 'noAgreement' },
        groups: [['many'], together],
      })
    expect(of('two', 'priced')).toMatchObject({ value: 93, grouped: true })
    expect(of('two', 'priced').parts.map(({ subjects }) => subjects.length)).toEqual([1, 2])
    // Another of the group counts elsewhere only.
    expect(of('two', 'elsewhere')).toMatchObject({ value: null, missing: [{ code: 'onePerson' }] })
    expect(of('two', 'elsewhere').parts.map(({ value }) => value)).toEqual([90, 100])
  })

  it('is shown to the office that asks for it', () => {
    const { value, parts } = gathered(
      [basis('a', 3000, 60, 'anne'), basis('b', 1000, 60, 'anne')],
      true,
    )
    expect(value).toBe(2000)
    expect(parts.map((part) => part.value)).toEqual([3000, 1000])
  })
})

describe('a figure that is missing', () => {
  it('leaves the whole without a value, is named, and takes nothing from the other lines', () => {
    const missing = [{ code: 'noCost', about: { of: 'agreement', id: 'b' } }] as const
    const found = gatherParts({
      code: 'costPerHour',
      bases: [basis('a', 3000, 60, 'anne', 'bruno')],
      missing,
      internal: false,
      none: { code: 'noAgreement' },
    })
    expect(found).toMatchObject({ value: null, figures: {}, missing })
    expect(found.parts.map(({ value }) => value)).toEqual([3000])
  })

  it('is not the same as what the indicator is not about', () => {
    const leftOut = [{ code: 'noHours', about: { of: 'agreement', id: 'b' } }] as const
    const found = gatherParts({
      code: 'costPerHour',
      bases: [basis('a', 3000, 60, 'anne', 'bruno')],
      leftOut,
      internal: false,
      none: { code: 'noAgreement' },
    })
    expect(found).toMatchObject({ value: 3000, missing: [], leftOut })
  })
})

describe('who owes whom', () => {
  const due = (debtorId: string, creditorId: string, amount: number) => ({
    debtorId,
    creditorId,
    amount: cents(amount),
  })

  it('is what is left of both directions, whichever comes first', () => {
    const dues = [due('commune', 'cc', 100), due('cc', 'commune', 250), due('commune', 'cc', 50)]
    expect(netDues(dues)).toEqual([
      { debtorId: 'cc', creditorId: 'commune', due: 250, back: 150, net: 100 },
    ])
  })

  it('keeps a pair that is even, and none that owes nothing', () => {
    const even = [due('a', 'b', 10), due('b', 'a', 10), due('c', 'a', 0)]
    expect(netDues(even)).toEqual([{ debtorId: 'a', creditorId: 'b', due: 10, back: 10, net: 0 }])
  })
})

describe('the months of a year', () => {
  it('are all of them once it is over, else those that are', () => {
    expect(indicatorPeriod(2026, null)).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(indicatorPeriod(2026, day('2027-01-15')).to).toBe('2026-12-31')
    expect(indicatorPeriod(2026, day('2026-05-10')).to).toBe('2026-04-30')
    expect(indicatorPeriod(2026, day('2026-01-10')).to).toBe('2026-01-31')
  })

  it('are all of them before it begins', () => {
    expect(indicatorPeriod(2027, day('2026-12-31')).to).toBe('2027-12-31')
    expect(indicatorPeriod(2028, day('2027-01-15')).to).toBe('2028-12-31')
  })
})
