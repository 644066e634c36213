import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import type { AccountStatement } from '#shared/domain/statements/account'
import { accountOf, settleAccount } from '#shared/domain/statements/account'
import { carriesOver } from '#shared/domain/statements/carries-over'
import { agreement as agreementWith } from '../indicators/home-samples'
import { scaled } from '../../scaled'
import { settle, signedAmount } from '#shared/domain/statements/settle'
import type { StatementNature } from '#shared/domain/statements/statement-nature'

const CASES = scaled(10_000)
const OWNER = { agreementId: 'agreement', beneficiaryId: 'A' }

/** A small generator with a seed: the same cases on every machine. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What some years of one body came to: what was called and given back, what is still carried, and the final shares. */
function live(throwDice: (below: number) => number) {
  const years = 1 + throwDice(5)
  const open = throwDice(2) === 0
  const agreement = agreementWith([], {
    id: 'agreement',
    beneficiaries: [{ collectivityId: 'A', weeklyMinutes: minutes(0) }],
    balance: throwDice(3) === 0 ? ('settled' as const) : ('carried' as const),
    period: { from: day('2024-01-01'), to: open ? null : day(`${String(2023 + years)}-12-31`) },
  })
  const issued: AccountStatement[] = []
  let [called, shares, next] = [0, 0, 1]
  const issue = (year: number, nature: StatementNature): void => {
    const period = yearPeriod(year)
    const share = cents(throwDice(5_000_000))
    // Instalments are called once, and listed by both statements of the year.
    const instalments = Array.from({ length: (year * 7) % 3 }, (_, at) => cents(100_000 * (at + 1)))
    if (nature === 'actual') called += sumCents(instalments)
    const account = accountOf(issued, OWNER, period, nature, agreement.period)
    const carries =
      nature === 'actual' &&
      carriesOver(
        agreement,
        OWNER.beneficiaryId,
        period,
        instalments.length + account.provisionals.length,
        issued,
      )
    const { balance, carriedForward } = settleAccount(share, instalments, account, carries)
    called += signedAmount(balance)
    if (nature === 'actual') shares += share
    issued.push({
      ...OWNER,
      number: String(next).padStart(4, '0'),
      period,
      issuedOn: period.to,
      cancelled: null,
      nature,
      ...(nature === 'provisional' ? { own: settle(share, instalments) } : {}),
      ...(carriedForward === null ? {} : { carriedForward }),
      lists: [...account.provisionals, ...account.carriedIn].map(({ number }) => number),
    })
    next += 1
  }
  for (let year = 2024; year < 2024 + years; year += 1) {
    if (throwDice(4) > 0) issue(year, 'provisional')
    issue(year, 'actual')
  }
  const waiting = accountOf(issued, OWNER, yearPeriod(2040), 'actual', agreement.period).carriedIn
  return { issued, called, shares, waiting, open }
}

describe('the account of a body over the years', () => {
  it(`called less given back, with what still waits, is the sum of the final shares (${CASES} cases)`, () => {
    const throwDice = dice(2026)
    for (let at = 0; at < CASES; at += 1) {
      const { called, shares, waiting } = live(throwDice)
      expect(called + sumCents(waiting.map(signedAmount))).toBe(shares)
    }
  })

  it('takes each balance up once, and leaves none behind when the agreement ends', () => {
    const throwDice = dice(1_611)
    for (let at = 0; at < CASES; at += 1) {
      const { issued, waiting, open } = live(throwDice)
      const lists = issued.flatMap((statement) => statement.lists ?? [])
      expect(new Set(lists).size).toBe(lists.length)
      if (!open) expect(waiting).toEqual([])
    }
  })

  it('never calls or gives back a negative amount', () => {
    const account = {
      provisionals: [],
      carriedIn: [
        { number: '1', issuedOn: day('2026-01-01'), kind: 'reduction' as const, amount: cents(50) },
      ],
      replaces: null,
    }
    expect(settleAccount(cents(20), [], account, false).balance).toEqual({
      kind: 'reduction',
      amount: 30,
    })
  })
})
