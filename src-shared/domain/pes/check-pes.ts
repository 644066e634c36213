import { latinText } from './latin-text'
import type { PesFacts, PesLine } from './pes-facts'
import type { PesFailure } from './pes-request'
import { categoryOf } from './third-party'

function lenderFailures({ lender }: PesFacts): readonly PesFailure[] {
  const { treasury, name, siret } = lender
  const missing = (
    what: Extract<PesFailure, { code: 'pesCodeMissing' }>['what'],
    given: boolean,
  ) => (given ? [] : [{ code: 'pesCodeMissing' as const, what, body: name }])
  return [
    ...missing('post', (treasury?.post ?? '') !== ''),
    ...missing('collectivity', (treasury?.collectivity ?? '') !== ''),
    ...missing('product', (treasury?.product ?? '') !== ''),
    ...missing('siret', (treasury?.budgetSiret ?? siret) !== null),
  ]
}

const unwritable = (where: string, texts: readonly string[]): readonly PesFailure[] =>
  texts.flatMap((text) => {
    const latin = latinText(text)
    return 'unwritable' in latin
      ? [{ code: 'pesUnwritable' as const, where, found: latin.unwritable }]
      : []
  })

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
    ...(receipt.annexBudget === null
      ? []
      : [{ code: 'pesAnnexBudget' as const, budget: receipt.annexBudget }]),
    ...(siret === null
      ? [{ code: 'pesDebtorMissing' as const, what: 'siret' as const, body: name }]
      : []),
    ...(noAddress
      ? [{ code: 'pesDebtorMissing' as const, what: 'address' as const, body: name }]
      : []),
    ...(categoryOf(beneficiary) === null ? [{ code: 'pesKindUnknown' as const, body: name }] : []),
    ...unwritable(name, [name, address.street, address.city]),
    ...unwritable(agreement.title, [agreement.title]),
  ]
}

/** All that keeps a file for Hélios from being made, each thing once. */
export function checkPes(facts: PesFacts): readonly PesFailure[] {
  const { lines, request } = facts
  const reduces = lines.some(({ receipt }) => receipt.kind === 'reduction')
  const numbers = request.reductionBatch !== null && request.firstReduction !== null
  const failures: readonly PesFailure[] = [
    ...(lines.length === 0 ? [{ code: 'pesNothing' as const }] : []),
    ...lenderFailures(facts),
    ...unwritable(facts.lender.name, [facts.lender.name]),
    ...(reduces && !numbers ? [{ code: 'pesReductionNumbers' as const }] : []),
    ...lines.flatMap(lineFailures),
  ]
  const seen = new Set<string>()
  return failures.filter((one) => {
    const key = JSON.stringify(one)
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
