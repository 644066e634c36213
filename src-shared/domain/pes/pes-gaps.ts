import { groupBy } from '#shared/kernel/group-by'
import type { Entry } from '../accounting/entry'
import { isSiret } from '../collectivities/business-number'
import { isPost, isSameName } from '../collectivities/treasury'
import { budgetCodes } from './budget-codes'
import { latinText } from './latin-text'
import type { PesFacts, PesLine } from './pes-facts'
import type { PesChoice, PesFailure } from './pes-request'
import { reducedTitles } from './reduced-titles'
import { categoryOf } from './third-party'

/** Where something that a file for Hélios needs is given: a form, and a field of it by its path. */
export interface PesPlace {
  readonly form: 'collectivity' | 'entry' | 'agreement'
  /** Of the body, of the agreement, or of the statement whose entry it is. */
  readonly id: string
  /** `null`: the form as a whole. */
  readonly field: string | null
}

/** Something without which a file for Hélios can't be made, and where it is given. */
export interface PesGap {
  readonly failure: PesFailure
  /** `null` where no form gives it. */
  readonly place: PesPlace | null
}

const ofBody = (id: string, field: string): PesPlace => ({ form: 'collectivity', id, field })

/** What the accountant gives for a lender, and for the budget of the file. */
function lenderGaps({ lender, request }: PesFacts<PesChoice>): readonly PesGap[] {
  const { id, treasury, name: body } = lender
  const code = treasury?.post ?? ''
  const failure: PesFailure =
    code === ''
      ? { code: 'pesCodeMissing', what: 'post', body }
      : { code: 'pesPostWrong', body, found: code }
  const post = isPost(code) ? [] : [{ failure, place: ofBody(id, 'treasury.post') }]
  const { budget } = request
  const codes = budgetCodes(lender, budget)
  const annexes = 'treasury.annexBudgets'
  if (codes === null)
    return [
      ...post,
      {
        failure: { code: 'pesBudgetUnknown', budget: budget ?? '', body },
        place: ofBody(id, annexes),
      },
    ]
  const missing = <W extends string>(what: W, given: boolean): readonly W[] => (given ? [] : [what])
  const parts = [
    ...missing('collectivity', codes.collectivity !== ''),
    ...missing('product', codes.product !== ''),
    ...missing('siret', codes.siret !== null),
  ] as const
  if (budget === null)
    return [
      ...post,
      ...parts.map((what) => ({
        failure: { code: 'pesCodeMissing' as const, what, body },
        place: ofBody(id, what === 'siret' ? 'siret' : `treasury.${what}`),
      })),
    ]
  const at = treasury?.annexBudgets?.findIndex(({ name }) => isSameName(name, budget)) ?? 0
  return [
    ...post,
    ...[...parts, ...missing('budget', codes.budget !== '')].map((what) => ({
      failure: { code: 'pesBudgetCodeMissing' as const, what, budget, body },
      place: ofBody(id, `${annexes}.${String(at)}.${what}`),
    })),
  ]
}

type Unwritable = Extract<PesFailure, { where: string }>

const unwritable = (
  where: string,
  texts: readonly string[],
  code: Unwritable['code'] = 'pesUnwritable',
): readonly Unwritable[] =>
  texts.flatMap((text) => {
    const latin = latinText(text)
    return 'unwritable' in latin ? [{ code, where, found: latin.unwritable }] : []
  })

/** How long a text is once it is written. */
const latinLength = (text: string): number => {
  const latin = latinText(text)
  return 'text' in latin ? latin.text.length : text.length
}

/** What the statement of a line says of its debtor, under which account, and of its agreement. */
function lineGaps({ statement, receipt }: PesLine): readonly PesGap[] {
  const { number, beneficiary, agreement } = statement.content
  const { name, siret, address } = beneficiary
  const noAddress = [address.street, address.postalCode, address.city].some((part) => part === '')
  const when = (wrong: boolean, place: PesPlace, failure: PesFailure): readonly PesGap[] =>
    wrong ? [{ failure, place }] : []
  const debtor = (field: string): PesPlace => ofBody(receipt.thirdParty, field)
  const entry = (field: string): PesPlace => ({ form: 'entry', id: receipt.statementId, field })
  const { function: code, service } = receipt
  return [
    ...when(receipt.account === null, entry('debtor.receipt'), {
      code: 'pesAccountMissing',
      statement: number,
    }),
    ...when(!/^\d{0,10}$/.test(code), entry('function'), {
      code: 'pesFunctionWrong',
      statement: number,
      found: code,
    }),
    ...when(latinLength(service) > 10, entry('service'), {
      code: 'pesServiceTooLong',
      statement: number,
      found: service,
    }),
    ...when(siret !== null && !isSiret(siret), debtor('siret'), {
      code: 'pesSiretWrong',
      body: name,
      found: siret ?? '',
    }),
    ...when(!noAddress && !/^\d{5}$/.test(address.postalCode), debtor('address.postalCode'), {
      code: 'pesPostalCodeWrong',
      body: name,
      found: address.postalCode,
    }),
    ...when(siret === null, debtor('siret'), {
      code: 'pesDebtorMissing',
      what: 'siret',
      body: name,
    }),
    ...when(noAddress, debtor('address.street'), {
      code: 'pesDebtorMissing',
      what: 'address',
      body: name,
    }),
    ...when(categoryOf(beneficiary) === null, debtor('kind'), {
      code: 'pesKindUnknown',
      body: name,
    }),
    ...unwritable(
      name,
      [name, beneficiary.code, address.street, address.city],
      'pesUnwritableOnStatement',
    ).map((failure) => ({ failure, place: debtor('name') })),
    ...unwritable(number, [service]).map((failure) => ({ failure, place: entry('service') })),
    ...unwritable(number, [receipt.engagement]).map((failure) => ({
      failure,
      place: entry('debtor.engagement'),
    })),
    ...unwritable(agreement.title, [agreement.title], 'pesUnwritableOnStatement').map(
      (failure) => ({
        failure,
        place: { form: 'agreement' as const, id: receipt.agreementId, field: null },
      }),
    ),
  ]
}

/** The statements whose tax is of several rates, agreement by agreement. */
const rateGaps = ({ lines }: PesFacts<PesChoice>): readonly PesGap[] =>
  groupBy(
    lines.filter(({ receipt: { vat } }) => vat !== undefined && vat.rate === null),
    ({ receipt }) => receipt.agreementId,
  ).map((group) => ({
    failure: {
      code: 'pesVatSeveralRates',
      statements: [...new Set(group.map(({ statement }) => statement.content.number))],
    },
    place: { form: 'agreement', id: group[0].receipt.agreementId, field: null },
  }))

/** The lines whose titles would be dated before their statement was drawn up. */
const earlyLines = ({ lines, request }: PesFacts<PesChoice>): readonly PesLine[] =>
  lines.filter(({ earliest }) => request.issuedOn < earliest)

/** The titles that reductions cancel: they must be known, and of the fiscal year of the reduction. */
const originGaps = (facts: PesFacts<PesChoice>): readonly PesGap[] => {
  const early = earlyLines(facts)
  return facts.lines
    .filter((line) => line.receipt.kind === 'reduction' && !early.includes(line))
    .flatMap((line): readonly PesGap[] => {
      const titles = reducedTitles(line)
      return titles.ok ? [] : titles.failures.map((failure) => ({ failure, place: null }))
    })
}

/** The fiscal years of some titles, the earliest first. */
export const yearsOfTitles = (titles: readonly Pick<Entry, 'fiscalYear'>[]): readonly number[] =>
  [...new Set(titles.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => a - b)

/** Batches and titles are numbered year by year: a file has one. No title is dated before its statement. */
function dayGaps(facts: PesFacts<PesChoice>): readonly PesGap[] {
  const { lines } = facts
  const years = yearsOfTitles(lines.map(({ receipt }) => receipt))
  const several: readonly PesFailure[] =
    years.length > 1 ? [{ code: 'pesSeveralYears', years: years.join(', ') }] : []
  const early = earlyLines(facts)
  const days = early.map(({ earliest }) => earliest).toSorted()
  const statements = [...new Set(early.map(({ statement }) => statement.content.number))]
  const latest = days.at(-1)
  const before: readonly PesFailure[] =
    latest === undefined ? [] : [{ code: 'pesDayTooEarly', statements, earliest: latest }]
  return [...several, ...before].map((failure) => ({ failure, place: null }))
}

/**
 * All that is missing or wrong for a file of these statements, each once, whatever the numbers of batch and titles: what the
 * window shows before it asks for these, and what refuses the file.
 */
export function pesGaps(facts: PesFacts<PesChoice>): readonly PesGap[] {
  const { lender, lines, request } = facts
  const gaps = [
    ...lenderGaps(facts),
    ...unwritable(lender.name, [lender.name, lender.address.city, request.budget ?? '']).map(
      (failure) => ({ failure, place: ofBody(lender.id, 'name') }),
    ),
    ...dayGaps(facts),
    ...rateGaps(facts),
    ...lines.flatMap(lineGaps),
    ...originGaps(facts),
  ]
  const seen = new Set<string>()
  return gaps.filter(({ failure }) => {
    const key = JSON.stringify(failure)
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
