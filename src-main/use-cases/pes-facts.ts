import { day, type Day } from '#shared/kernel/day'
import { success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { StatementSummary } from '#shared/contract/views'
import { statementSummary } from '#shared/contract/statement-summary'
import type { Entry } from '#shared/domain/accounting/entry'
import { isTitled } from '#shared/domain/accounting/is-titled'
import { entriesOf } from '#shared/domain/accounting/journal'
import { closingRule, titleYear, yearOfTitle } from '#shared/domain/accounting/title-year'
import { givenBack } from '#shared/domain/pes/given-back'
import type { PesFacts, PesLine } from '#shared/domain/pes/pes-facts'
import type { PesChoice } from '#shared/domain/pes/pes-request'
import type { Statement, StatementContent } from '#shared/domain/statements/statement'
import { byNumber } from '#shared/domain/statements/statement-number'
import type { Keeper, KeeperPort } from './ports'
import { registerLists } from './register-lists'
import { unknownRecord } from './missing-records'

/**
 * The earliest day of a title: that of its statement, which it carries out, or the last day of a fiscal year that was open
 * then: operations of the complementary period are usually dated on it. Where the plan does not say until when a year is
 * open, that of the year settled.
 */
function earliestDay(
  statement: StatementSummary,
  receipt: Pick<Entry, 'fiscalYear'>,
  facts: ReturnType<typeof registerLists>,
): Day {
  const { issuedOn, fiscalYear } = statement
  const closing = closingRule(statement, facts, issuedOn)
  const year = closing === undefined ? Math.min(fiscalYear, receipt.fiscalYear) : receipt.fiscalYear
  const last = day(`${String(year)}-12-31`)
  return issuedOn < last ? issuedOn : last
}

/** The provisional statements that one settles: their reductions took back titles that it deducts too. */
async function settledProvisionals(
  keeper: Keeper,
  { agreementId, beneficiaryId }: StatementSummary,
  { content: { provisionals = [] } }: Statement,
): Promise<readonly StatementContent[]> {
  const numbers = new Set(provisionals.map(({ number }) => number))
  const contents: StatementContent[] = []
  for (const one of keeper.registers().statements.values()) {
    const isOwn = one.agreementId === agreementId && one.beneficiaryId === beneficiaryId
    const read = isOwn && numbers.has(one.number) ? await keeper.readStatement(one.id) : null
    if (read !== null) contents.push(read.content)
  }
  return contents
}

/**
 * Gathers the content of a file for Hélios: the lender, its standing statements under the budget asked, and the receipts
 * they propose in the fiscal year of the file.
 */
export async function pesFacts<Asked extends PesChoice>(
  { keeper }: KeeperPort,
  request: Asked,
): Promise<Result<PesFacts<Asked>, Failure>> {
  const registers = keeper.registers()
  const lender = registers.collectivities.get(request.lenderId)
  if (lender === undefined) return unknownRecord('collectivities', request.lenderId)
  const facts = registerLists(registers)
  const budget = { collectivityId: lender.id, annexBudget: request.budget }
  const lines: PesLine[] = []
  for (const id of request.statementIds) {
    const statement = await keeper.readStatement(id)
    if (statement === null) return unknownRecord('statements', id)
    const summary = statementSummary(statement)
    const calledIn = statement.content.instalments.map(({ calledOn }) =>
      titleYear(calledOn, summary.fiscalYear, summary, facts),
    )
    const settled = await settledProvisionals(keeper, summary, statement)
    const given = givenBack(statement.content, settled)
    for (const receipt of entriesOf(summary, facts, facts.statements))
      if (isTitled(receipt, summary, budget)) {
        const fiscalYear = yearOfTitle(request.issuedOn, receipt, summary, facts)
        if ((request.fiscalYear ?? fiscalYear) !== fiscalYear) continue
        const earliest = earliestDay(summary, receipt, facts)
        lines.push({
          statement,
          receipt: { ...receipt, fiscalYear },
          enteredIn: receipt.fiscalYear,
          earliest,
          calledIn,
          givenBack: given,
        })
      }
  }
  lines.sort(
    (a, b) => byNumber(a.statement.content, b.statement.content) || a.receipt.line - b.receipt.line,
  )
  return success({ request, lender, lines })
}
