import type { Coded } from '#shared/kernel/coded'
import type { Collectivity } from '../collectivities/collectivity'
import { bodyIndex } from '../imports/name-index'
import { isSamePerson } from '../collectivities/siren-clash'
import { readStatementNumber, sequenceOf, statementNumbersIn } from '../statements/statement-number'
import { foldText } from '#shared/kernel/fold-text'

/** Whether a cell names a body: by its name, whatever case and accents, its code, or its SIRET. */
const namesBody = (
  cell: string,
  { name, code, siret }: Pick<Collectivity, 'name' | 'code' | 'siret'>,
): boolean =>
  foldText(cell) === foldText(name) ||
  cell.trim() === code ||
  (siret !== null && cell.replace(/\s/g, '') === siret)

/** Why the statement that a line pays is not known. */
export type UnknownPayable = Coded<{
  paymentNumberUnknown: { number: string }
  /** Several lenders have issued a statement of that number, and the line doesn't say which. */
  paymentNumberShared: { number: string }
  /** A number without its year, which several statements have. */
  paymentNumberShort: { number: string; numbers: string }
  /** The text of the line holds the numbers of several statements. */
  paymentNumbersSeveral: { found: string; numbers: string }
  /** The line names another body than the one that the statement calls. */
  paymentOfAnother: { statement: string; collectivity: string; named: string }
}>

/** Facts of a statement by which a line finds it. */
interface Numbered {
  readonly number: string
  readonly lenderId: string
  readonly beneficiaryId: string
}

/** What a line says of the statement that it pays. */
interface Said {
  /** Of the statement, or a text that holds it. */
  readonly number: string
  /** A year in a column of its own, in which a number without its year is looked for. */
  readonly year: string
  readonly lender: string
  readonly payer: string
}

/** A number without its year: "015", "n° 15". */
const SHORT = /^(?:n[°o]?\s*)?(\d{1,7})$/i

function groups<S extends Numbered, K>(statements: readonly S[], keyOf: (one: S) => K) {
  const found = new Map<K, S[]>()
  for (const one of statements) {
    const same = found.get(keyOf(one))
    if (same === undefined) found.set(keyOf(one), [one])
    else same.push(one)
  }
  return found
}

const numbersOf = (statements: readonly Numbered[]): string =>
  [...new Set(statements.map(({ number }) => number))].sort().join(', ')

/** The number of a known statement in a text that does not name the one that its line was read as; `null` where there is none. */
export function otherNumberIn(
  text: string,
  { number }: Numbered,
  statements: readonly Numbered[],
): string | null {
  const named = statementNumbersIn(text).filter((each) =>
    statements.some((one) => one.number === each),
  )
  return named.includes(number) ? null : (named[0] ?? null)
}

/**
 * Finds the statement that a line pays, or why it is not known. A number is unique for each lender; one without its year is
 * taken where a single statement has it, of the year that the line names if it names one, and so is the only one that a text holds; `isGuessed` says so.
 */
export function paidStatement<S extends Numbered>(
  statements: readonly S[],
  collectivities: readonly Collectivity[],
): (said: Said) => { readonly statement: S; readonly isGuessed: boolean } | UnknownPayable {
  const bodies = new Map(collectivities.map((body) => [body.id, body]))
  const look = bodyIndex(collectivities)
  const looked = new Map<string, readonly Collectivity[]>()
  const lookFor = (cell: string): readonly Collectivity[] => {
    const same = collectivities.filter((body) => namesBody(cell, body))
    if (same.length > 0) return same
    const { state, id } = look(cell)
    const body = state === 'exact' && id !== null ? bodies.get(id) : undefined
    return body === undefined ? [] : [body]
  }
  /** The bodies that a cell names: as they are written, else whatever the words around a name ("Mairie de Léry"). Many lines name one body. */
  const namedIn = (cell: string): readonly Collectivity[] => {
    const found = looked.get(cell) ?? (cell === '' ? [] : lookFor(cell))
    looked.set(cell, found)
    return found
  }
  const byNumber = groups(statements, ({ number }) => number)
  const byPlace = groups(statements, ({ number }) => sequenceOf(number))
  const isNamed = (cell: string, id: string): boolean => {
    const body = bodies.get(id)
    return (
      cell === '' ||
      (body !== undefined && namedIn(cell).some((sheet) => isSamePerson(sheet, body)))
    )
  }
  return ({ number: text, year, lender, payer }) => {
    const number = readStatementNumber(text)
    const place = SHORT.exec(text.trim())?.[1]
    const whole = byNumber.get(number) ?? []
    const isShort = whole.length === 0 && place !== undefined
    const inText =
      whole.length > 0 || isShort
        ? []
        : statementNumbersIn(text).filter((each) => byNumber.has(each))
    if (inText.length > 1)
      return { code: 'paymentNumbersSeveral', found: text, numbers: inText.join(', ') }
    const isGuessed = isShort || inText.length > 0
    const placed = isShort ? (byPlace.get(Number(place)) ?? []) : []
    const isOfYear = /^\d{4}$/.test(year)
    const bearing = isShort
      ? placed.filter((one) => !isOfYear || one.number.startsWith(`${year}-`))
      : (byNumber.get(inText[0] ?? number) ?? [])
    const [only] = bearing
    if (only === undefined && placed.length > 0)
      return { code: 'paymentNumberShort', number, numbers: numbersOf(placed) }
    if (only === undefined) return { code: 'paymentNumberUnknown', number }
    const named = bearing.filter(
      ({ lenderId, beneficiaryId }) => isNamed(lender, lenderId) && isNamed(payer, beneficiaryId),
    )
    const [found] = named
    if (found !== undefined && named.length === 1) return { statement: found, isGuessed }
    if (bearing.length > 1) {
      return isShort
        ? { code: 'paymentNumberShort', number, numbers: numbersOf(bearing) }
        : { code: 'paymentNumberShared', number }
    }
    const [other] = namedIn(payer)
    return payer === '' || other === undefined || other.id === only.beneficiaryId
      ? { statement: only, isGuessed }
      : {
          code: 'paymentOfAnother',
          statement: only.number,
          named: other.name,
          collectivity: bodies.get(only.beneficiaryId)?.name ?? '',
        }
  }
}
