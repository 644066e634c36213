import { isSiret } from '../collectivities/business-number'
import { budgetCodes } from './budget-codes'
import { latinText } from './latin-text'
import type { PesFacts, PesLine } from './pes-facts'
import type { PesFailure } from './pes-request'
import { categoryOf } from './third-party'

/** What the accountant gives for a lender, and for the budget of the file. */
function lenderFailures({ lender, request }: PesFacts): readonly PesFailure[] {
  const { treasury, name: body } = lender
  const post: readonly PesFailure[] =
    (treasury?.post ?? '') === '' ? [{ code: 'pesCodeMissing', what: 'post', body }] : []
  const { budget } = request
  const codes = budgetCodes(lender, budget)
  if (codes === null) return [...post, { code: 'pesBudgetUnknown', budget: budget ?? '', body }]
  const missing = <W extends string>(what: W, given: boolean): readonly W[] => (given ? [] : [what])
  const parts = [
    ...missing('collectivity', codes.collectivity !== ''),
    ...missing('product', codes.product !== ''),
    ...missing('siret', codes.siret !== null),
  ] as const
  if (budget === null)
    return [...post, ...parts.map((what) => ({ code: 'pesCodeMissing' as const, what, body }))]
  return [
    ...post,
    ...[...parts, ...missing('budget', codes.budget !== '')].map((what) => ({
      code: 'pesBudgetCodeMissing' as const,
      what,
      budget,
      body,
    })),
  ]
}

/** The highest number of a title: eight digits. */
const HIGHEST = 99_999_999

const unwritable = (where: string, texts: readonly string[]): readonly PesFailure[] =>
  texts.flatMap((text) => {
    const latin = latinText(text)
    return 'unwritable' in latin
      ? [{ code: 'pesUnwritable' as const, where, found: latin.unwritable }]
      : []
  })

/** How long a text is once it is written. */
const latinLength = (text: string): number => {
  const latin = latinText(text)
  return 'text' in latin ? latin.text.length : text.length
}

function lineFailures({ statement, receipt }: PesLine): readonly PesFailure[] {
  const { number, beneficiary, agreement } = statement.content
  const { name, siret, address } = beneficiary
  const noAddress = [address.street, address.postalCode, address.city].some((part) => part === '')
  return [
    ...(receipt.account === null
      ? [{ code: 'pesAccountMissing' as const, statement: number }]
      : []),
    ...(/^\d{0,10}$/.test(receipt.function)
      ? []
      : [{ code: 'pesFunctionWrong' as const, statement: number, found: receipt.function }]),
    ...(latinLength(receipt.service) <= 10
      ? []
      : [{ code: 'pesServiceTooLong' as const, statement: number, found: receipt.service }]),
    ...(siret === null || isSiret(siret)
      ? []
      : [{ code: 'pesSiretWrong' as const, body: name, found: siret }]),
    ...(noAddress || /^\d{5}$/.test(address.postalCode)
      ? []
      : [{ code: 'pesPostalCodeWrong' as const, body: name, found: address.postalCode }]),
    ...(siret === null
      ? [{ code: 'pesDebtorMissing' as const, what: 'siret' as const, body: name }]
      : []),
    ...(noAddress
      ? [{ code: 'pesDebtorMissing' as const, what: 'address' as const, body: name }]
      : []),
    ...(categoryOf(beneficiary) === null ? [{ code: 'pesKindUnknown' as const, body: name }] : []),
    ...unwritable(name, [name, beneficiary.code, address.street, address.city]),
    ...unwritable(number, [receipt.service, receipt.engagement]),
    ...unwritable(agreement.title, [agreement.title]),
  ]
}

/** A title has at most eight digits (IdPce), the last of the file too. A reduction may cancel several titles. */
function numbersFit({ lines, request: { firstTitle, firstReduction } }: PesFacts): boolean {
  const pieces = (kind: PesLine['receipt']['kind'], of: (line: PesLine) => number): number =>
    lines.reduce((sum, line) => (line.receipt.kind === kind ? sum + of(line) : sum), 0)
  const titles = pieces('claim', () => 1)
  const reductions = pieces('reduction', ({ statement }) => statement.content.instalments.length)
  return firstTitle + titles - 1 <= HIGHEST && (firstReduction ?? 0) + reductions - 1 <= HIGHEST
}

/** All reasons why a file for Hélios can't be made, each once. */
export function checkPes(facts: PesFacts): readonly PesFailure[] {
  const { lender, lines, request } = facts
  const reduces = lines.some(({ receipt }) => receipt.kind === 'reduction')
  const numbers = request.reductionBatch !== null && request.firstReduction !== null
  const failures: readonly PesFailure[] = [
    ...(lines.length === 0 ? [{ code: 'pesNothing' as const }] : []),
    ...lenderFailures(facts),
    ...unwritable(lender.name, [lender.name, lender.address.city, request.budget ?? '']),
    ...(reduces && !numbers ? [{ code: 'pesReductionNumbers' as const }] : []),
    ...(numbersFit(facts) ? [] : [{ code: 'pesNumbersTooHigh' as const }]),
    ...lines.flatMap(lineFailures),
  ]
  const seen = new Set<string>()
  return failures.filter((one) => {
    const key = JSON.stringify(one)
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
