import { cents } from '#shared/kernel/cents'
import { addDays, day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { addMonths, firstDayOf, lastDayOf, month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods, monthsOf } from '#shared/kernel/period'
import { read } from '#shared/kernel/read'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import { absentBodies } from '#shared/domain/statements/absent-bodies'
import { deductedOn } from '#shared/domain/statements/instalments-of'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { recordPayment } from '../../src-main/use-cases/record-payment'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveAmendment } from '../../src-main/use-cases/save-amendment'
import { correctAnything } from './correct-anything'
import { Office } from './office'
import { Territory } from './territory'

/** A small generator with a seed: the same lives on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Dice = ReturnType<typeof dice>

const FIRST = month('2025-01')

const span = (from: number, count: number): Period => ({
  from: firstDayOf(addMonths(FIRST, from)),
  to: lastDayOf(addMonths(FIRST, from + count - 1)),
})

/** Two communes that share charges by halves, each month spent otherwise than foreseen, over two years. */
function territory(throwDice: Dice): WorkspaceFile {
  const quotas = ['A', 'B'].map((collectivityId) => ({ collectivityId, millionths: 500_000 }))
  const file = new Territory('A', 'B')
    .terms({
      period: { from: '2025-01-01', to: throwDice(4) === 0 ? null : '2026-12-31' },
      key: { kind: 'fixedQuotas', quotas },
      balance: 'carried',
      instalments: Array.from({ length: throwDice(4) }, (_, at) => ({
        collectivityId: 'A',
        reference: `T-${String(at)}`,
        calledOn: addDays(day('2024-12-01'), throwDice(790)),
        amount: 1_000 + throwDice(40_000),
      })),
    })
    .file()
  const charge = (at: number) => ({
    id: `charge-${String(at)}`,
    agreementId: 'agreement',
    kind: 'supplies' as const,
    label: `Mois ${String(at)}`,
    justification: '',
    period: span(at, 1),
    forecast: { baseYear: 2024, base: cents(2 + throwDice(30_000)), adjustments: [] },
    actual: cents(2 + throwDice(30_000)),
  })
  return { ...file, serviceCharges: Array.from({ length: 27 }, (_, at) => charge(at)) }
}

/** The life of two bodies under an agreement: everything goes through what a person may ask, and may be refused. */
export class Life {
  readonly office: Office
  private readonly throwDice: Dice
  private amended = 0
  /** How many of each thing was accepted: a life in which everything is refused shows nothing. */
  readonly done = new Map<string, number>()

  constructor(seed: number) {
    this.throwDice = dice(seed)
    this.office = new Office(territory(this.throwDice), '2027-02-01')
  }

  get agreement(): Agreement {
    const agreement = this.office.keeper.registers().agreements.get('agreement')
    if (agreement === undefined) throw new Error('No agreement')
    return agreement
  }

  private note(what: string, result: { readonly ok: boolean }): void {
    if (result.ok) this.done.set(what, (this.done.get(what) ?? 0) + 1)
  }

  /** A month, a quarter, a half or a year, as calendars cut them. */
  private period(): Period {
    const count = [1, 3, 3, 6, 12][this.throwDice(5)] ?? 12
    return span(this.throwDice(24 / count) * count, count)
  }

  /** Issues what a list offers over a period to some bodies. */
  async issue(period: Period, nature: StatementNature, bodies = ['A', 'B']): Promise<number> {
    const allocation = await this.office.settlement(period, 'agreement', nature)
    const statements = [...this.office.keeper.registers().statements.values()]
    const shares = awaitingStatements(this.agreement, allocation, statements, nature)
      .filter(({ collectivityId }) => bodies.includes(collectivityId))
      .map(({ collectivityId, amount }) => ({ collectivityId, amount }))
    if (shares.length === 0) return 0
    const asked = { agreementId: 'agreement', period, nature, shares, reason: 'Essai' }
    const issued = await issueStatements(this.office, asked)
    this.note(nature, issued)
    if (!issued.ok) return 0
    if (absentBodies(this.agreement, period, statements, nature).length > 0)
      this.note('absent', issued)
    return issued.value.length
  }

  private async cancel(): Promise<void> {
    const standing = [...this.office.keeper.registers().statements.values()].filter(
      ({ cancelled }) => cancelled === null,
    )
    const one = standing[this.throwDice(Math.max(1, standing.length))]
    if (one === undefined) return
    this.note('cancel', await cancelStatement(this.office, { id: one.id, reason: 'Essai' }))
  }

  private async pay(): Promise<void> {
    const claims = [...this.office.keeper.registers().statements.values()].filter(
      ({ cancelled, balance }) => cancelled === null && balance.kind === 'claim',
    )
    const one = claims[this.throwDice(Math.max(1, claims.length))]
    if (one === undefined || one.balance.amount === 0) return
    const paid = await recordPayment(this.office, {
      id: `payment-${one.id}`,
      statementId: one.id,
      on: day('2027-02-01'),
      reference: '',
      amount: one.balance.amount,
    })
    this.note('pay', paid)
  }

  private async instalment(): Promise<void> {
    const { instalments, ...rest } = this.agreement
    const at = this.throwDice(instalments.length + 1)
    const known = instalments[at]
    const amount = cents(1_000 + this.throwDice(40_000))
    const call = known ?? {
      collectivityId: 'A',
      reference: `T-${String(at)}`,
      calledOn: addDays(day('2024-12-01'), this.throwDice(790)),
    }
    const changed = [...instalments.slice(0, at), { ...call, amount }, ...instalments.slice(at + 1)]
    const saved = await saveAgreement(this.office, { ...rest, instalments: changed })
    this.note('instalment', saved)
  }

  /** An amendment on the first of a month or in its middle, that takes A out or brings it back. */
  private async amend(): Promise<void> {
    const effectiveOn = addDays(
      firstDayOf(addMonths(FIRST, this.throwDice(24))),
      this.throwDice(2) * 14,
    )
    const terms = termsOf(agreementOn(this.agreement, effectiveOn))
    const served = terms.beneficiaries.length > 1
    const bodies = served ? ['B'] : ['A', 'B']
    this.amended += 1
    const saved = await saveAmendment(this.office, {
      agreementId: 'agreement',
      amendment: {
        id: `amendment-${String(this.amended)}`,
        reference: `Avenant ${effectiveOn}`,
        purpose: '',
        resolutionReference: '',
        signedOn: null,
        effectiveOn,
        terms: {
          ...terms,
          beneficiaries: bodies.map((collectivityId) => ({
            collectivityId,
            weeklyMinutes: terms.beneficiaries[0]?.weeklyMinutes ?? (0 as never),
          })),
          key: {
            kind: 'fixedQuotas',
            quotas: bodies.map((collectivityId) => ({
              collectivityId,
              millionths: 1_000_000 / bodies.length,
            })),
          },
        },
      },
    })
    this.note(served ? 'leaves' : 'comes back', saved)
  }

  private async end(): Promise<void> {
    const { from } = this.agreement.period
    const to = lastDayOf(addMonths(FIRST, this.throwDice(24)))
    // As the form reads it: an agreement does not end before an amendment begins.
    const asked = read(agreementSchema, { ...this.agreement, period: { from, to } })
    if (asked.ok) this.note('end', await saveAgreement(this.office, asked.value))
  }

  private async balance(): Promise<void> {
    const balance = this.throwDice(4) === 0 ? 'settled' : 'carried'
    this.note('balance', await saveAgreement(this.office, { ...this.agreement, balance }))
  }

  /** One thing that happens. */
  async step(): Promise<void> {
    const what = this.throwDice(23)
    const bodies = [['A'], ['A', 'B'], ['B']][this.throwDice(3)] ?? []
    if (what < 6) await this.issue(this.period(), 'provisional', bodies)
    else if (what < 12) await this.issue(this.period(), 'actual', bodies)
    else if (what < 14) await this.cancel()
    else if (what < 16) await this.amend()
    else if (what === 16) await this.end()
    else if (what === 17) await this.pay()
    else if (what === 18) await this.instalment()
    else if (what === 19) await this.balance()
    else this.note('correct', await correctAnything(this.office, this.agreement, this.throwDice))
  }

  /** What the standing statements of a body print. */
  async contents(body: string): Promise<readonly StatementContent[]> {
    const { statements } = await this.office.file()
    return statements
      .filter(({ cancelled, content }) => cancelled === null && content.beneficiary.id === body)
      .map(({ content }) => content)
  }

  /** The runs of months of the agreement that no standing final statement of a body settles. */
  async left(body: string): Promise<readonly Period[]> {
    const contents = await this.contents(body)
    const finals = contents.filter(({ nature }) => nature === undefined)
    const settled = new Set(finals.flatMap(({ period }) => monthsOf(period)))
    const { from, to } = this.agreement.period
    // A provisional statement may reach beyond an end that came after it: all its days are settled together.
    const last = contents.reduce(
      (end, { period, nature }) =>
        nature !== undefined && period.from <= end && period.to > end ? period.to : end,
      to ?? day('2027-03-31'),
    )
    const all = monthsOf({ from, to: last })
    const runs: Month[][] = []
    for (const at of all) {
      const run = runs.at(-1)
      if (settled.has(at)) runs.push([])
      else if (run === undefined) runs.push([at])
      else run.push(at)
    }
    return runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)]
      return first === undefined || last === undefined
        ? []
        : [{ from: firstDayOf(first), to: lastDayOf(last) }]
    })
  }

  /** Settles every month that is left, run by run in any order, until no list offers anything. */
  async settleAll(): Promise<void> {
    for (let issued = 1; issued > 0;) {
      issued = 0
      for (const body of ['A', 'B']) {
        const runs = await this.left(body)
        for (const run of runs.toSorted(() => this.throwDice(3) - 1))
          issued += await this.issue(run, 'actual', [body])
      }
    }
  }

  /** The instalments of a body that no standing final statement deducts. */
  async notDeducted(body: string): Promise<readonly string[]> {
    const finals = (await this.contents(body)).filter(({ nature }) => nature === undefined)
    const deducted = finals.flatMap(({ instalments }) => instalments.map((one) => one.reference))
    return this.agreement.instalments
      .filter(({ collectivityId }) => collectivityId === body)
      .filter(({ calledOn }) =>
        intersectPeriods(
          { from: deductedOn(this.agreement, calledOn), to: deductedOn(this.agreement, calledOn) },
          { from: day('2025-01-01'), to: day('2027-03-31') },
        ),
      )
      .map(({ reference }) => reference)
      .filter((reference) => deducted.filter((one) => one === reference).length !== 1)
  }
}
