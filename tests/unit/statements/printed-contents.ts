import fc from 'fast-check'
import { cents } from '#shared/kernel/cents'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { lengthInDays } from '#shared/kernel/period'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import type { AccountStatement } from '#shared/domain/statements/account'
import { settleAccount } from '#shared/domain/statements/account'
import { drawUpAbsent } from '#shared/domain/statements/draw-up-absent'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { PrintedContext } from '#shared/domain/statements/verify-printed'
import { kilometreAmount, travelSum } from '#shared/domain/travel/travel-lines'
import { keyedFacts } from '../allocation/keyed-facts'
import { amendment } from '../../amendment'
import { plainBody } from '../../hands/plain-records'

/** What a settlement foresees, told of it all: figures of a basis are those of all bodies together. */
const BASIS: ForeseenBasis = {
  hours: { agentMonths: 2, minutes: minutes(0), fromLastYear: 2 },
  costs: { agentMonths: 2, baseYears: [2025] },
  pay: [{ reason: 'Point', from: day('2026-01-01'), tenThousandths: 100 }],
  charges: 0,
  units: 0,
  values: 0,
}

const LENDER = plainBody('lender', {
  code: 'CC',
  name: 'Lender',
  kind: 'communityOfMunicipalities',
})

/** Facts with instalments, and cut by an amendment that changes the key where chance says so. */
const accounts = fc
  .record({
    facts: keyedFacts,
    cut: fc.option(fc.integer({ min: 1, max: 25 })),
    calls: fc.array(fc.nat({ max: 27 }), { maxLength: 2 }),
    hourly: fc.boolean(),
  })
  .map(({ facts, cut, calls, hourly }): AllocationFacts => {
    const { agreement, period } = facts
    const { limits: _limits, gap: _gap, ...plain } = termsOf(agreement)
    return {
      ...facts,
      collectivities: [...facts.collectivities, LENDER],
      agreement: {
        ...agreement,
        instalments: calls.map((at, index) => ({
          collectivityId: 'c0',
          reference: `T-${String(index)}`,
          amount: cents(700 + at),
          calledOn: addDays(period.from, at),
        })),
        ...(cut === null || lengthInDays(period) <= cut
          ? {}
          : {
              amendments: [
                amendment(
                  addDays(period.from, cut),
                  {
                    ...plain,
                    key: hourly
                      ? { kind: 'actualCost' as const }
                      : { kind: 'tariff' as const, basis: 'contracted' as const },
                  },
                  { id: 'a', reference: 'Avenant 1' },
                ),
              ],
            }),
      },
    }
  })

/** A statement that left a balance to one body, and another that was cancelled. */
const earlier = (beneficiaryId: string): readonly AccountStatement[] =>
  ['2025-003', '2025-004'].map((number) => ({
    number,
    agreementId: 'agreement',
    beneficiaryId,
    issuedOn: day('2026-02-02'),
    period: { from: day('2025-01-01'), to: day('2025-12-31') },
    cancelled: number === '2025-004' ? { on: '2026-02-03', reason: '' } : null,
    carriedForward: { kind: 'reduction', amount: cents(1_234) },
  }))

/** A provisional statement, the others of its settlement, and what it can be held against besides. */
export interface Printed {
  readonly content: StatementContent
  readonly siblings: readonly StatementContent[]
  readonly context: Pick<PrintedContext, 'agreement' | 'statements'>
}

/** The provisional statements of all bodies of a settlement; none where it is blocked. */
function settle(facts: AllocationFacts): readonly Printed[] {
  const allocation = allocate(facts)
  const contents = allocation.shares.flatMap(
    ({ collectivityId }, at) =>
      drawUpStatement(allocation, facts, collectivityId, {
        issuedOn: day('2026-04-02'),
        sequence: at + 1,
        example: false,
        timesheets: [],
        foreseen: { basis: BASIS, lines: [] },
        accountOf: () => ({
          provisionals: [],
          carriedIn:
            at === 0
              ? [
                  {
                    number: '2025-003',
                    issuedOn: day('2026-02-02'),
                    kind: 'reduction' as const,
                    amount: cents(1_234),
                  },
                ]
              : [],
          replaces: at === 0 ? { number: '2025-004', issuedOn: day('2026-02-02') } : null,
        }),
      }) ?? [],
  )
  return contents.map((content) => ({
    content,
    siblings: contents.filter((one) => one !== content),
    context: {
      agreement: facts.agreement,
      statements: earlier(content.beneficiary.id),
    },
  }))
}

/** A statement with kilometres beside what the key gives, and the accounts that it proposes. */
function driven({ content, siblings, context }: Printed): Printed {
  const lines = [
    {
      agent: 'MD',
      vehicle: 'smallCar' as const,
      bracket: 'first' as const,
      tenths: 1_234,
      rate: 529,
    },
    {
      agent: 'MD',
      vehicle: 'motorcycle' as const,
      bracket: 'flat' as const,
      tenths: 98,
      rate: 150,
    },
  ].map((line) => ({ ...line, amount: kilometreAmount(line.tenths, line.rate) }))
  const share = cents(content.share + travelSum(lines))
  const { natures } = content
  const account = (side: 'receipt' | 'expense') => ({
    side,
    annexBudget: null,
    account: '70845',
    label: '',
    function: '',
    service: '',
    engagement: '',
  })
  return {
    content: {
      ...content,
      travel: lines,
      share,
      ...(natures === undefined
        ? {}
        : { natures: { ...natures, costs: cents(natures.costs + travelSum(lines)) } }),
      balance: settleAccount(
        share,
        content.instalments.map(({ amount }) => amount),
        { provisionals: [], carriedIn: content.carriedIn ?? [], replaces: null },
        false,
      ).balance,
      imputation: [account('receipt'), account('expense')],
    },
    siblings,
    context,
  }
}

/** The statement of a body that no terms name: its balance of before, and an instalment. */
function absent(facts: AllocationFacts): Printed {
  const id = 'gone'
  const agreement = {
    ...facts.agreement,
    instalments: [
      { collectivityId: id, reference: 'T-1', calledOn: facts.period.from, amount: cents(500) },
    ],
  }
  const collectivities = [...facts.collectivities, { ...LENDER, id, code: 'Z' }]
  const content = drawUpAbsent({ ...facts, agreement, collectivities }, id, {
    issuedOn: day('2026-04-02'),
    sequence: 9,
    example: false,
    foreseen: { basis: BASIS, lines: [] },
    accountOf: () => ({
      provisionals: [],
      carriedIn: [
        {
          number: '2025-003',
          issuedOn: day('2026-02-02'),
          kind: 'reduction' as const,
          amount: cents(1_234),
        },
      ],
      replaces: null,
    }),
  })
  if (content === null) throw new Error('The terms name the body')
  return { content, siblings: [], context: { agreement, statements: earlier(id) } }
}

/** Settlements under any key, with limits, gaps and amendments, as provisional statements print them. */
export const printedSettlements: fc.Arbitrary<readonly Printed[]> = accounts.map(settle)

/** Statements of which no key tells the sort: with kilometres and accounts, and of a body that left. */
export const printedBesides: fc.Arbitrary<readonly Printed[]> = accounts.map((facts) => [
  ...settle(facts).slice(0, 1).map(driven),
  absent(facts),
])
