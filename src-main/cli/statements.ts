import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { EXPORT_FORMATS } from '#shared/contract/export-formats'
import type { StatementSummary } from '#shared/contract/views'
import { debtCase } from '#shared/domain/accounting/account-case'
import { budgetKey, budgetsOf } from '#shared/domain/accounting/budget'
import { yearsOfTitles } from '#shared/domain/pes/pes-gaps'
import { pesFileName, pesRecette } from '#shared/domain/pes/pes-recette'
import { hasSeveralLenders } from '#shared/domain/statements/has-several-lenders'
import { standing } from '#shared/domain/statements/settled-months'
import { makeFolder } from '../files/make-folder'
import { exportStatements } from '../documents/export-statements'
import { writePes } from '../documents/pes/write-pes'
import type { BatchFile } from '../documents/print-batch'
import { logoOf } from '../use-cases/logo-of'
import { registerLists } from '../use-cases/register-lists'
import { pesFacts } from '../use-cases/pes-facts'
import type { Keeper, Printer } from '../use-cases/ports'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import { agreementsOfYear } from './agreements-of-year'
import { REFUSED, printFailures, WELL, type Output } from './command'
import { fixedSurroundings } from './fixed-surroundings'
import { MAIN_BUDGET, readPes } from './read-statements-request'
import type { RequestFor } from './commands'
import { usageFault, type PesNumbers } from './request'
import { printUsage } from './print-usage'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { byNumber } from '#shared/domain/statements/statement-number'

/** What a command may need that plain Node lacks. */
export interface CliTools {
  /** Prints pages; `null` under plain Node. */
  readonly printer: Printer | null
}

/** Where nothing is printed. */
const NO_PRINTER: Printer = {
  print: () => Promise.reject(new Error('No page was asked')),
}

/** The budget that a file is asked for; where none is named, the only one of the statements. */
function budgetAsked(
  keeper: Keeper,
  statements: readonly StatementSummary[],
  { budget }: PesNumbers,
): Result<string | null, Failure> {
  const facts = registerLists(keeper.registers())
  const known = budgetsOf(
    statements.map((statement) => ({
      collectivityId: statement.lenderId,
      annexBudget: debtCase(statement, facts)?.annexBudget ?? null,
    })),
  )
  const budgets = known.map(({ annexBudget }) => annexBudget ?? MAIN_BUDGET).join(', ')
  if (budget === undefined)
    return known.length > 1
      ? failure({ code: 'pesSeveralBudgets', budgets })
      : success(known[0]?.annexBudget ?? null)
  return known.some((one) => budgetKey(one) === budgetKey({ ...one, annexBudget: budget }))
    ? success(budget)
    : failure({ code: 'pesBudgetNone', budget: budget ?? MAIN_BUDGET, budgets })
}

/** The file for Hélios of the lender of the statements: one, for batch numbers are given for one budget. */
async function pesFiles(
  keeper: Keeper,
  statements: readonly StatementSummary[],
  asked: PesNumbers | null,
): Promise<Result<readonly BatchFile[], Failure>> {
  if (asked === null) return success([])
  const [lenderId, other] = new Set(statements.map((one) => one.lenderId))
  if (lenderId === undefined) return failure({ code: 'pesNothing' })
  if (other !== undefined) return failure({ code: 'pesSeveralLenders' })
  const budget = budgetAsked(keeper, statements, asked)
  if (!budget.ok) return budget
  const { fiscalYear, without: _, ...numbers } = asked
  const facts = await pesFacts(
    { keeper },
    {
      ...numbers,
      lenderId,
      budget: budget.value,
      statementIds: statements.map(({ id }) => id),
    },
  )
  if (!facts.ok) return facts
  const years = yearsOfTitles(facts.value.lines.map(({ receipt }) => receipt))
  if (fiscalYear !== undefined && years.length > 0 && !years.includes(fiscalYear))
    return failure({ code: 'pesYearNone', year: fiscalYear, years: years.join(', ') })
  const lines = facts.value.lines.filter(
    ({ receipt }) => fiscalYear === undefined || receipt.fiscalYear === fiscalYear,
  )
  const flow = pesRecette({ ...facts.value, lines })
  if (!flow.ok) return flow
  return success([{ fileName: `${pesFileName(facts.value)}.xml`, bytes: writePes(flow.value) }])
}

/**
 * Writes the standing statements of a year into a folder: all or none. PDF needs a printer, which Electron provides;
 * everything else is made under plain Node.
 */
export async function statements(
  output: Output,
  request: RequestFor<'statements'>,
  file: WorkspaceFile,
  { printer }: CliTools,
): Promise<number> {
  const { say, print, warn } = output
  const { year, format: formats, out } = request
  const agreements = agreementsOfYear(file, year, request.agreement)
  if (!agreements.ok) return printUsage(output, agreements.failures)
  if (formats.includes('pdf') && printer === null) {
    warn(say('cli.statements.noPrinter'))
    return REFUSED
  }
  const keeper = memoryKeeper(file, fixedSurroundings(null))
  const ofYear = standing(keeper.registers().statements.values())
    .filter(({ fiscalYear, agreementId }) => {
      const counts =
        request.agreement === null || agreements.value.some(({ id }) => id === agreementId)
      return fiscalYear === year && counts
    })
    .toSorted(byNumber)
  if (ofYear.length === 0) {
    print(say('cli.statements.none', { year }))
    return WELL
  }
  const asked = readPes(request)
  const { without = [] } = asked ?? {}
  const unknown = without.filter((each) => ofYear.every(({ number }) => number !== each))
  if (unknown.length > 0)
    return printUsage(
      output,
      unknown.map((value) => usageFault('statementUnknown', { value })),
    )
  const titled = ofYear.filter(({ number }) => !without.includes(number))
  const pes = await pesFiles(keeper, titled, asked)
  if (!pes.ok) return printFailures(output, pes.failures)
  const folder = await makeFolder(out)
  if (!folder.ok) return printFailures(output, folder.failures)
  const written = await exportStatements({
    ids: ofYear.map(({ id }) => id),
    readStatement: keeper.readStatement,
    logoOf: logoOf(keeper),
    payments: [...keeper.registers().payments.values()],
    formats: EXPORT_FORMATS.filter((format) => formats.includes(format)),
    zip: false,
    severalLenders: hasSeveralLenders(keeper.registers().statements.values()),
    printer: printer ?? NO_PRINTER,
    folder: out,
    onProgress: () => undefined,
    stop: new AbortController().signal,
    more: pes.value,
  })
  if (!written.ok) return printFailures(output, written.failures)
  const count = written.value.length
  print(say('cli.statements.written', { count, path: out }))
  return WELL
}
