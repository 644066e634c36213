import type { StatementSummary } from '#shared/contract/views'
import { statementSummary } from '#shared/contract/statement-summary'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { absentBodies } from '#shared/domain/statements/absent-bodies'
import { accountOf } from '#shared/domain/statements/account'
import { drawUpAbsent } from '#shared/domain/statements/draw-up-absent'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import type { StatementFrame } from '#shared/domain/statements/draw-up-statement'
import { minutes } from '#shared/kernel/minutes'
import type { StatementContent } from '#shared/domain/statements/statement'
import { fingerprint } from '#shared/kernel/fingerprint'
import type { Account, Issued, Nature } from './accounts'
import { Accounts, notTakenUp } from './accounts'
import { dayAt, dayText } from './civil-days'
import type { Settled } from './oracle'
import { settle } from './oracle'
import type { RandomAccount, Step } from './random-account'
import { readFacts } from './read-facts'
import { termsOn } from './terms-by-day'
import type { Territory } from './territory'
import { LENDER, anAmendment, factsOf } from './territory'

/** What both made of the steps of an account. */
export interface ComparedAccounts {
  /** The statements of the document after each step. */
  readonly moments: readonly (readonly Issued[])[]
  /** Of the first statement or list on which they don't agree. */
  readonly differences: readonly string[]
}

/** A provisional statement of facts of which nothing has to be foreseen. */
const NOTHING_FORESEEN: NonNullable<StatementFrame['foreseen']> = {
  lines: [],
  basis: {
    hours: { agentMonths: 0, minutes: minutes(0), fromLastYear: 0 },
    costs: { agentMonths: 0, baseYears: [] },
    pay: [],
    charges: 0,
    units: 0,
    values: 0,
  },
}

const natureInEngine = (nature: Nature): 'actual' | 'provisional' =>
  nature === 'final' ? 'actual' : 'provisional'

const signed = (balance: StatementContent['balance'] | undefined): bigint => {
  if (balance === undefined) return 0n
  return BigInt(balance.amount) * (balance.kind === 'claim' ? 1n : -1n)
}

/** What is compared of a statement, as text. */
const told = ({ instalments, deducted, called, left, takesUp }: Account): string =>
  `calls ${String(called)}, leaves ${String(left)}, takes up ${[...takesUp].sort().join(' ') || 'none'}, ` +
  `deducts ${[...instalments].sort().join(' ') || 'none'} (${String(deducted)})`

function inEngine(content: StatementContent): Account {
  const { instalments, balance, carriedForward, provisionals = [], carriedIn = [] } = content
  return {
    instalments: instalments.map(({ reference }) => reference),
    deducted: instalments.reduce((all, { amount }) => all + BigInt(amount), 0n),
    called: signed(balance),
    left: signed(carriedForward),
    takesUp: [...provisionals, ...carriedIn].map(({ number }) => number),
  }
}

/** A settlement by both. */
interface Settlement {
  readonly facts: AllocationFacts
  readonly settled: Settled
  readonly allocation: Allocation
}

/** Plays the steps of an account in the engine and by the document. */
class Play {
  readonly differences: string[] = []
  readonly moments: (readonly Issued[])[] = []
  private issued: readonly Issued[] = []
  private summaries: readonly StatementSummary[] = []
  private territory: Territory
  private sequence = 0
  private readonly known = new Map<string, Settlement>()

  constructor(territory: Territory) {
    this.territory = territory
  }

  take(step: Step): void {
    switch (step.kind) {
      case 'settle':
        this.settle(step)
        break
      case 'cancel':
        this.cancel(step.place)
        break
      case 'end':
        this.end(step.to)
        break
      case 'leave':
        this.leave(step)
        break
    }
    this.moments.push(this.issued)
  }

  private get agreement(): Agreement {
    const [agreement] = this.territory.agreements
    if (agreement === undefined) throw new RangeError('A territory without an agreement')
    return agreement
  }

  private get bodies(): readonly string[] {
    return this.territory.collectivities.map(({ id }) => id).filter((id) => id !== LENDER)
  }

  private get accounts(): Accounts {
    const { own } = readFacts(factsOf({ ...this.territory, timesheets: [] }))
    return new Accounts(own, this.agreement, this.issued)
  }

  private amend(agreement: Agreement): void {
    const [, ...others] = this.territory.agreements
    this.territory = { ...this.territory, agreements: [agreement, ...others] }
    this.known.clear()
  }

  private settlementOf(period: Territory['period']): Settlement {
    const found = this.known.get(period.from + period.to)
    if (found !== undefined) return found
    const facts = factsOf({ ...this.territory, period })
    const made = { facts, settled: settle(facts), allocation: allocate(facts) }
    this.known.set(period.from + period.to, made)
    return made
  }

  private settle({ period, nature, bodies }: Step & { readonly kind: 'settle' }): void {
    const { accounts } = this
    const span = { from: dayAt(period.from), to: dayAt(period.to) }
    const where = `${nature} ${period.from} to ${period.to}`
    const allowed = this.bodies.filter((body) => accounts.mayIssue(body, span, nature))
    const ours = accounts.absent(allowed, span, nature)
    const theirs = this.absentInEngine(period, nature)
    if ([...ours].sort().join() !== [...theirs].sort().join()) {
      this.differences.push(
        `${where}: absent: engine ${theirs.join(' ') || 'none'}, document ${ours.join(' ') || 'none'}`,
      )
      return
    }
    const due = bodies.filter(
      (body) => allowed.includes(body) && (ours.includes(body) || accounts.isServed(body, span)),
    )
    if (due.length === 0) return
    const settlement = this.settlementOf(period)
    const { settled, allocation } = settlement
    const refused = settled.refusals.length > 0 || allocation.billed === null
    for (const body of due) {
      const absent = ours.includes(body)
      if (refused && !absent) continue
      const amount = absent ? 0n : (settled.amounts.get(body) ?? 0n)
      const account = accounts.settle(body, span, nature, amount)
      const content = this.drawUp(settlement, body, nature, absent)
      const found = content === null ? 'no statement' : told(inEngine(content))
      if (content === null || found !== told(account)) {
        this.differences.push(
          `${where}, ${body}${absent ? ' absent' : ''}, amount ${String(amount)}:\n` +
            `  engine ${found}\n  document ${told(account)}`,
        )
        return
      }
      const { number } = content
      const record = { ...account, ...span, number, body, nature, absent, amount }
      this.issued = [...this.issued, { ...record, cancelled: false }]
      this.summaries = [
        ...this.summaries,
        statementSummary({
          id: number,
          content,
          fingerprint: fingerprint(content),
          cancelled: null,
        }),
      ]
    }
  }

  /** The bodies that the engine lists, also those that a standing statement is in the way of. */
  private absentInEngine(period: Territory['period'], nature: Nature): readonly string[] {
    const days = factsOf({ ...this.territory, period, timesheets: [] }).period
    return absentBodies(this.agreement, days, this.summaries, natureInEngine(nature))
  }

  private drawUp(
    { facts, allocation }: Settlement,
    body: string,
    nature: Nature,
    absent: boolean,
  ): StatementContent | null {
    this.sequence += 1
    const { agreement, period } = facts
    const frame = {
      issuedOn: period.to,
      sequence: this.sequence,
      example: false,
      timesheets: this.territory.timesheets,
      statements: this.summaries,
      ...(nature === 'final' ? {} : { foreseen: NOTHING_FORESEEN }),
      accountOf: (beneficiaryId: string) =>
        accountOf(
          this.summaries,
          { agreementId: agreement.id, beneficiaryId },
          period,
          natureInEngine(nature),
          agreement.period,
        ),
    }
    return absent
      ? drawUpAbsent(facts, body, frame)
      : drawUpStatement(allocation, facts, body, frame)
  }

  private cancel(place: number): void {
    const open = notTakenUp(this.issued)
    const one = open[Math.floor(place * open.length)]
    if (one === undefined) return
    const on = dayText(one.to) as StatementSummary['issuedOn']
    this.issued = this.issued.map((other) =>
      other === one ? { ...other, cancelled: true } : other,
    )
    this.summaries = this.summaries.map((other) =>
      other.number === one.number ? { ...other, cancelled: { on, reason: 'Error' } } : other,
    )
  }

  /** Whether no standing final statement rests on the terms of a day or of later ones. */
  private isFree(day: number): boolean {
    return this.issued.every(
      ({ nature, to, cancelled }) => cancelled || nature === 'provisional' || to < day,
    )
  }

  private end(to: string): void {
    const { agreement } = this
    const day = dayAt(to)
    const before = agreement.period.to
    if (day < dayAt(agreement.period.from) || (before !== null && day >= dayAt(before))) return
    if (!this.isFree(day + 1) || !this.accounts.mayEndOn(day, this.bodies)) return
    const amendments = (agreement.amendments ?? []).filter(
      ({ effectiveOn }) => dayAt(effectiveOn) <= day,
    )
    const period = { ...agreement.period, to } as Agreement['period']
    this.amend({ ...agreement, period, amendments })
  }

  private leave({ body, from }: Step & { readonly kind: 'leave' }): void {
    const { agreement } = this
    const day = dayAt(from)
    const amendments = agreement.amendments ?? []
    const last = amendments.at(-1)?.effectiveOn ?? agreement.period.from
    const isWithin =
      dayAt(last) < day && (agreement.period.to === null || day <= dayAt(agreement.period.to))
    const terms = termsOn(readFacts(factsOf({ ...this.territory, timesheets: [] })).own, day)
    if (!isWithin || !this.isFree(day) || terms === undefined) return
    const beneficiaries = terms.beneficiaries.filter(
      ({ collectivityId }) => collectivityId !== body,
    )
    const amendment = anAmendment(amendments.length + 1, from, { ...terms, beneficiaries })
    this.amend({ ...agreement, amendments: [...amendments, amendment] })
  }
}

/** Plays the steps of an account in the engine and by the document, up to the first difference. */
export function compareAccounts({ territory, steps }: RandomAccount): ComparedAccounts {
  const play = new Play(territory)
  for (const step of steps) {
    play.take(step)
    if (play.differences.length > 0) break
  }
  return play
}
