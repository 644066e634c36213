import { expect } from 'vitest'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import type { Payment } from '#shared/domain/payments/payment'
import { owedOf, owedSum } from '#shared/domain/payments/owed'
import { signedAmount } from '#shared/domain/statements/settle'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { statementSummary } from '#shared/contract/statement-summary'
import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { readWorkspaceText } from '../../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../../src-main/workspace-file/workspace-text'
import { well } from '../office'
import { accountOf } from '../what-is-due'
import { differingRecords } from './differing-records'
import { QUARTERS, settlementOf, YEAR } from './settlements'
import { TODAY } from './walked-desk'

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0)

/** The file that a person would save is read again as it is, and whole: nothing leads to what is not there. */
export function readsBack(file: WorkspaceFile, say: string): void {
  const again = readWorkspaceText(workspaceText(file), 'walk')
  expect(again.ok ? [] : again.failures, say).toEqual([])
  expect(differingRecords(file, well(again)), say).toEqual([])
}

/** Every settlement adds up: in its tables, and to the cost of its period with the part of the lender. */
export function addsUp(file: WorkspaceFile, periods: readonly Period[], say: string): void {
  for (const agreement of file.agreements)
    for (const period of periods)
      for (const nature of ['actual', 'provisional'] as const) {
        const about = `${say}: ${agreement.reference} ${period.from} ${period.to} ${nature}`
        const settled = settlementOf(file, agreement, period, nature)
        const { billed, lenderPart, cost, travel, shares } = settled
        expect(sumsAreExact(settled), about).toBe(true)
        if (billed === null) continue
        expect(sum(shares.map(({ amount }) => amount ?? Number.NaN)), about).toBe(billed)
        const charged = travel.filter(({ policy }) => policy === 'charged')
        const kilometres = sum(charged.map(({ amount }) => amount))
        if (cost !== null && lenderPart !== null)
          expect(billed - kilometres + lenderPart, about).toBe(cost)
      }
}

/** The cost of a year is that of its quarters. */
export function yearIsItsQuarters(file: WorkspaceFile, say: string): void {
  for (const agreement of file.agreements) {
    const about = `${say}: ${agreement.reference}`
    const year = settlementOf(file, agreement, YEAR)
    const parts = QUARTERS.map((period) => settlementOf(file, agreement, period))
    expect(sum(parts.map(({ direct }) => direct)), about).toBe(year.direct)
    expect(sum(parts.map(({ common }) => common)), about).toBe(year.common)
    const costs = parts.flatMap(({ cost }) => (cost === null ? [] : [cost]))
    if (year.cost !== null && costs.length === parts.length)
      expect(sum(costs), `${about} cost`).toBe(year.cost)
  }
}

/** The direction of a payment, received by the lender or given back. */
const signedPayment = (file: WorkspaceFile, { statementId, of, amount }: Payment): number => {
  const statement = file.statements.find(({ id }) => id === statementId)
  return (of ?? statement?.content.balance.kind) === 'reduction' ? 0 - amount : amount
}

/** What is still owed is what statements in force claim less what was paid, in both directions. */
export function owedIsClaimedLessPaid(file: WorkspaceFile, say: string): void {
  const summaries = file.statements.map(statementSummary)
  const owed = owedOf(summaries, file.payments, file.agreements, day(TODAY))
  const claimed = file.statements
    .filter(({ cancelled }) => cancelled === null)
    .map(({ content }) => signedAmount(content.balance))
  const paid = file.payments.map((payment) => signedPayment(file, payment))
  expect(
    owedSum(owed.claims).amount +
      owedSum(owed.recoveries).amount -
      owedSum(owed.reductions).amount -
      owedSum(owed.excesses).amount,
    say,
  ).toBe(sum(claimed) - sum(paid))
}

/** What statements in force called of a body, with what waits, is what is due of it. */
export function calledIsDue(file: WorkspaceFile, say: string): void {
  const standing = file.statements.filter(({ cancelled }) => cancelled === null)
  for (const { id, reference } of file.agreements)
    for (const { id: bodyId } of file.collectivities) {
      const contents = standing
        .filter((one) => one.content.agreement.id === id && one.content.beneficiary.id === bodyId)
        .map(({ content }) => content)
      if (contents.some(({ vat }) => vat !== undefined)) continue
      const { called, waiting, foreseen, due, lists } = accountOf(contents)
      const about = `${say}: ${reference} ${bodyId}`
      expect(called + waiting - foreseen, about).toBe(due)
      expect(new Set(lists).size, about).toBe(lists.length)
    }
}
