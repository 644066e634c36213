import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cents } from '#shared/kernel/cents'
import type { StatementContent } from '#shared/domain/statements/statement'
import { statementContentSchema } from '#shared/domain/statements/statement'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import { always } from '../../always'
import { scaled } from '../../scaled'
import type { Printed } from './printed-contents'
import { printedBesides, printedSettlements } from './printed-contents'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

type Path = readonly (string | number)[]

/** Every set of values that the schema lists, wherever it does. */
function enumsOf(schema: unknown, found: string[][] = []): readonly (readonly string[])[] {
  if (!isObject(schema)) return found
  for (const [name, member] of Object.entries(schema) as readonly (readonly [string, unknown])[])
    if (name === 'enum' && Array.isArray(member)) found.push(member.map(String))
    else enumsOf(member, found)
  return found
}

const ENUMS = enumsOf(z.toJSONSchema(statementContentSchema, { io: 'input' }))

/** What a number, digits in a text or one of a set of values may be turned into. */
function others(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value !== 'string') return []
  if (/^\d+$/.test(value)) return [String(BigInt(value) + 1n)]
  return ENUMS.filter((set) => set.includes(value))
    .flat()
    .filter((one) => one !== value)
}

/** Every content that differs in one value, with the way to it. */
function altered(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((member: unknown, at) =>
      altered(member, [...path, at]).map(
        ([way, next]) => [way, value.map((one: unknown, i) => (i === at ? next : one))] as const,
      ),
    )
  if (isObject(value))
    return Object.entries(value).flatMap(([name, member]: readonly [string, unknown]) =>
      altered(member, [...path, name]).map(
        ([way, next]) => [way, { ...value, [name]: next }] as const,
      ),
    )
  return (TEXTS.has(String(path.at(-1))) ? [] : others(value)).map((next) => [path, next] as const)
}

/** What sort of statement it is: by its key, its limit, its gap. */
function sortOf({ billing }: StatementContent): string {
  const one = (terms: object): string => {
    const told = terms as { kind: string; of?: object | null; gap?: object; others?: object }
    const of = told.of === undefined || told.of === null ? '' : ` of ${one(told.of)}`
    const more = [told.gap && 'gap', told.others && 'others'].filter(Boolean).join(' ')
    return `${told.kind} ${more}${of}`.trim()
  }
  return billing.kind === 'parts'
    ? `parts ${billing.parts.map((part) => one(part.billing)).join(', ')}`
    : one(billing)
}

/** Texts that say nothing to reckon with, whatever they look like. */
const TEXTS = new Set(['id', 'label', 'title', 'reference', 'name', 'code', 'reason', 'account'])

const named = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')

/**
 * What nothing on the statement, nor on the others of its settlement, contradicts. Any other number or choice that is
 * altered is found out.
 */
const NOTHING_TELLS: readonly RegExp[] = [
  // What sort of body each party is, and the vehicle of a trip whose rate is printed beside it.
  /^(lender|beneficiary)\.kind$/,
  /^travel\.(vehicle|bracket)$/,
  // The forecast of the agreement, where neither a price nor a criterion counts it.
  /^contractedMinutes$/,
  // What changes no cent, and nothing that a cent is made of: a fraction of a minute, a yearly amount, its months.
  /^billing\.(parts\.billing\.)?(of\.)?minutes\.(numerator|denominator)$/,
  /^billing\.(parts\.billing\.)?(yearly|months\.numerator|months\.denominator)$/,
  // A cap, a floor and a fixed amount print alike.
  /^billing\.(parts\.billing\.)?limit$/,
  // Between bodies whose shares leave as much, one of which has no statement.
  /^billing\.(of\.)?rank$/,
  // Where an amendment cuts the period, nothing prints how many bodies each of its terms serve, nor their hours.
  /^billedMinutes$/,
  /^billing\.parts\.billing\.(of\.)?(gap\.)?(rank|spares|parts)$/,
]

/** The first found of each sort. */
function bySort(settlements: readonly (readonly Printed[])[]): ReadonlyMap<string, Printed> {
  const sorts = new Map<string, Printed>()
  for (const printed of settlements.flat())
    if (!sorts.has(sortOf(printed.content))) sorts.set(sortOf(printed.content), printed)
  return sorts
}

const verify = ({ content, siblings, context }: Printed) =>
  verifyPrinted(content, { ...context, settlement: [content, ...siblings] })

/** The ways to what can be altered without being found out, each with the sort. */
function missed(sorts: Iterable<readonly [string, Printed]>): readonly string[] {
  const found = new Set<string>()
  for (const [sort, printed] of sorts)
    for (const [path, value] of altered(printed.content)) {
      const read = statementContentSchema.safeParse(value)
      if (read.success && verify({ ...printed, content: read.data }).kind === 'identical')
        found.add(`${named(path)} of ${sort}`)
    }
  return [...found]
}

const known = (way: string): boolean =>
  NOTHING_TELLS.some((pattern) => pattern.test(way.slice(0, way.indexOf(' of '))))

describe('a provisional statement, verified by what it prints', () => {
  it('is identical as it was drawn up, with all of its settlement, with some or alone', () => {
    always(100, fc.tuple(printedSettlements, fc.nat(255)), ([settlement, drawn]) => {
      for (const printed of settlement) {
        const siblings = printed.siblings.filter((_, at) => (drawn >> at) % 2 === 1)
        for (const one of [verify(printed), verify({ ...printed, siblings })])
          expect(one).toEqual({ kind: 'identical' })
        expect(verifyPrinted(printed.content)).toEqual({ kind: 'identical' })
      }
    })
    for (const printed of fc.sample(printedBesides, 50).flat())
      expect(verifyPrinted(printed.content, printed.context)).toEqual({ kind: 'identical' })
  })

  it('differs once a number or choice of it is altered under a fresh fingerprint, whatever its key', () => {
    const settlements = fc
      .sample(printedSettlements, { numRuns: scaled(1_200), seed: 14 })
      .filter((settlement) => settlement.length > 2)
    const sorts = bySort(settlements)
    expect(sorts.size).toBeGreaterThan(Math.min(30, scaled(60)))
    const tried = [...sorts].slice(0, scaled(8))
    expect(missed(tried).filter((way) => !known(way))).toEqual([])
  })

  it('differs so too for kilometres, proposed accounts and a body that no terms name', () => {
    const all = fc.sample(printedBesides, { numRuns: 60, seed: 5 }).flat()
    const isAbsent = ({ content }: Printed): boolean => content.billing.kind === 'absent'
    const numbered = (list: readonly Printed[]) =>
      list.map((printed, at) => [String(at), printed] as const)
    const driven = all.filter((one) => !isAbsent(one) && one.siblings.length > 1)
    expect(driven.length).toBeGreaterThan(10)
    expect(missed(numbered(driven.slice(0, scaled(6)))).filter((way) => !known(way))).toEqual([])
    // Its terms are those of others; made final, it is recomputed as one.
    const ofOthers = /^(agreement\.(key|hourlyTariff|commonTime)\b|nature )/
    const absent = missed(numbered(all.filter(isAbsent).slice(0, scaled(5))))
    expect(absent.filter((way) => !known(way) && !ofOthers.test(way))).toEqual([])
  })

  it('differs where a reduction was turned into a claim, and where share and balance moved together', () => {
    const [found] = fc.sample(
      printedSettlements
        .map((settlement) =>
          settlement.find(
            ({ content: { carriedIn, share, balance } }) =>
              carriedIn !== undefined && share < 1_234 && balance.kind === 'reduction',
          ),
        )
        .filter((printed) => printed !== undefined),
      { numRuns: 1, seed: 3 },
    )
    if (found === undefined) throw new Error('No statement')
    const { content } = found
    const { balance, share } = content
    expect(balance.kind).toBe('reduction')
    const claim = { ...content, balance: { ...balance, kind: 'claim' as const } }
    expect(verify({ ...found, content: claim })).toMatchObject({
      difference: { field: 'balance.kind' },
    })
    const moved = {
      ...content,
      share: cents(share + 100),
      balance: { ...balance, amount: cents(balance.amount - 100) },
    }
    expect(verify({ ...found, content: moved })).toMatchObject({ difference: { field: 'share' } })
  })
})
