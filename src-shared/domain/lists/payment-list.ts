import { cents, type Cents } from '#shared/kernel/cents'
import { foldText } from '#shared/kernel/fold-text'
import { bodyNames } from '../collectivities/body-names'
import { parseAmount } from '../costs/parse-amount'
import { plainAmount } from '../imports/plain-amount'
import { otherNumberIn, paidStatement } from '../payments/paid-statement'
import { paymentSchema, type Payment } from '../payments/payment'
import { excessOf, paymentRefusal } from '../payments/payment-refusal'
import { leftOf } from '../payments/statement-stage'
import { cellText, type ListCell, type ListFacts, type ListKind, type ListNote } from './list-kind'
import { undoneIn } from './undone-payment'

/** The longest reference that is kept; a longer one is cut. */
const REFERENCE = 300

/** What a bank or the treasury writes of what leaves the account. */
const DEBIT = /^(?:d|db|deb|debits?|-)$/

/** Cents, or the text itself, which the schema then refuses. */
function amountOf(text: string): Cents | string {
  const read = parseAmount(plainAmount(text))
  return read.ok ? read.value : text
}

/** What is said of a total that is the sum neither of the lines above it nor of those since the total before. */
function totalNotes(
  total: readonly ListCell[],
  runs: readonly (readonly ListCell[])[],
): readonly ListNote[] {
  const [own, ...sums] = [total, runs.flat(), runs.at(-1) ?? []].map((cells) =>
    cells
      .filter(({ field }) => field === 'amount')
      .reduce((sum, { text }) => sum + Number(amountOf(text)), 0),
  )
  const [lines = 0] = sums
  // Lines of both sides don't add up to a total, nor do amounts that can't be read.
  const isSum = runs.flat().every(({ field }) => field !== 'side') && Number.isFinite(lines)
  return own === undefined || !own || !isSum || sums.includes(own)
    ? []
    : [{ code: 'totalDiffers', amount: cents(own), lines: cents(lines) }]
}

const sameness = (payment: Record<keyof Omit<Payment, 'id' | 'of' | 'carriedFrom'>, unknown>) =>
  JSON.stringify([payment.statementId, payment.on, payment.amount, payment.reference])

/** The statements under whose number an extract may name a payment: its own, and the one that was paid before a correction. */
function bearing(
  { statementId, carriedFrom }: Payment,
  statements: ListFacts['statements'],
): readonly string[] {
  const own = statements.find(({ id }) => id === statementId)
  const first = statements.find(
    ({ number, lenderId, beneficiaryId }) =>
      number === carriedFrom && lenderId === own?.lenderId && beneficiaryId === own.beneficiaryId,
  )
  return first === undefined ? [statementId] : [statementId, first.id]
}

/**
 * A list of payments: a line is one, of the statement whose number it has. More than what is left of the statement, the lines
 * before it counted, is an excess, which is shown. Of a reduction it is what was refunded, which is shown too, and never more than is
 * left. A payment that is kept already is the same.
 */
export const PAYMENT_LIST: ListKind<Payment> = {
  schema: paymentSchema,
  name: ({ reference }) => reference,
  fields: [
    {
      // In the entries that this program writes, whose amounts are called and not paid.
      path: 'entry',
      titles: 'cote, name of the account',
    },
    {
      path: 'state',
      titles:
        'statut, situation, etat du paiement, etat du reglement, observations, observation, status',
    },
    {
      // « État » is what is paid in one file, and how far it is paid in another.
      path: 'statementId',
      hasDigits: true,
      // Numbers of the treasury or of a bank: the first title that it collected is not the first statement.
      except:
        /^(?!.*\b(?:etat|facture)\b).*\b(?:titre|mandat|bordereau|piece|ecriture|operation|virement|cheque|ligne|ordre|compte|tiers|convention)s?\b/,
      titles: `numero de l etat, numero d etat, n de l etat, n d etat, n etat, etat, statement,
        facture, numero, number`,
    },
    {
      // What was paid comes before titles that only say date or amount: files also have the day of issue and what is due.
      path: 'on',
      isDay: true,
      except: /\b(?:emission|echeance|limite|facture|titre|issue|due)\b/,
      titles: `date de paiement, date du paiement, date de reglement, date du reglement,
        date d encaissement, date de valeur, date valeur, date comptable, date d operation,
        date operation, paye le, regle le, encaisse le, paid on, payment date, date of payment,
        value date, date, jour, day`,
    },
    {
      path: 'amount',
      isMoney: true,
      // What is due, without tax, or the tax alone.
      except: /\b(?:ht|hors|tva|vat|appele|restant|emis|titre|initial)\b|\b(?:due?|facture)$/,
      titles: `montant paye, montant regle, montant encaisse, montant recu, amount paid,
        paid amount, amount received, montant recouvre, montant verse, total encaisse,
        total recouvre, total paye, paye, recouvre, recouvrement, verse, regle, encaisse, credit,
        montant credit, recette, montant, amount, paid`,
    },
    { path: 'year', titles: 'exercice, annee, fiscal year, year' },
    {
      path: 'reference',
      titles: `reference, mandat, libelle, virement, objet, motif, nature de l operation, intitule,
        label, communication`,
    },
    {
      // In extracts with the amounts of both sides in one column.
      path: 'side',
      titles: 'sens, debit credit, credit debit, d c, c d, side',
    },
    {
      path: 'lender',
      titles: 'emetteur, employeur, preteur, creancier, collectivite d origine, lender, issuer',
    },
    {
      path: 'payer',
      titles: 'debiteur, payeur, beneficiaire, collectivite, tiers, payer, body, debtor',
    },
  ],
  open: ({ collectivities, statements, payments, today, newId }, _, dayOf) => {
    const lookUp = paidStatement(statements, collectivities)
    // A payment that a correction carried over is known under the statement that was paid, too: an extract goes on naming that.
    const known = new Map(
      payments.flatMap((payment) =>
        bearing(payment, statements).map(
          (statementId) => [sameness({ ...payment, statementId }), payment] as const,
        ),
      ),
    )
    // Kept payments that earlier lines of the list have too.
    const again = new Set<string>()
    const kept = new Set(payments.map(({ id }) => id))
    const byId = new Map(statements.map((one) => [one.id, one]))
    const bodies = bodyNames(collectivities)
    const left = new Map<string, Cents>()
    const over = new Map<string, Cents>()

    /** What names the statement: its number, else the label that the bank or the treasury gives. */
    const numberIn = (cells: readonly ListCell[]): string =>
      cellText(cells, 'statementId') || cellText(cells, 'reference')
    const paid = (cells: readonly ListCell[]) =>
      lookUp({
        number: numberIn(cells),
        year: cellText(cells, 'year'),
        lender: cellText(cells, 'lender'),
        payer: cellText(cells, 'payer'),
      })
    const written = (cells: readonly ListCell[], statementId: string) => {
      const [on, amount] = [cellText(cells, 'on'), cellText(cells, 'amount')]
      return {
        statementId,
        on: on === '' ? undefined : dayOf(on),
        amount: amount === '' ? undefined : amountOf(amount),
        reference: cellText(cells, 'reference').slice(0, REFERENCE),
      }
    }
    return {
      find: (cells) => {
        if (numberIn(cells) === '')
          return { failure: { code: 'fieldMissing', field: 'statementId', found: '' } }
        const found = paid(cells)
        if ('code' in found) return { failure: found }
        const label = cellText(cells, 'reference')
        const other = found.isGuessed ? otherNumberIn(label, found.statement, statements) : null
        if (other !== null)
          return {
            failure: {
              code: 'paymentNumberOther',
              found: numberIn(cells),
              statement: found.statement.number,
              other,
            },
          }
        const entry = cells.find(({ field }) => field === 'entry')
        if (entry !== undefined) return { failure: { code: 'paymentEntry', title: entry.title } }
        const side = cellText(cells, 'side')
        const { balance, number } = found.statement
        if (DEBIT.test(foldText(side)) && balance.kind === 'claim')
          return { failure: { code: 'paymentDebit', found: side, statement: number } }
        const undone = undoneIn(cells, balance.kind === 'claim')
        if (undone !== undefined)
          return { failure: { code: 'paymentUndone', found: undone, statement: number } }
        const record = known.get(sameness(written(cells, found.statement.id))) ?? null
        if (record !== null) again.add(record.id)
        return { record }
      },
      draft: (cells, before) => {
        const found = paid(cells)
        const fields = written(cells, 'code' in found ? '' : found.statement.id)
        return { input: before ?? { id: newId(), ...fields }, failures: [] }
      },
      clash: (payment) => {
        const statement = byId.get(payment.statementId)
        if (kept.has(payment.id) || statement === undefined) return null
        const room = left.get(statement.id) ?? leftOf(statement, payments)
        const asked = { left: room, isReceipt: statement.balance.kind === 'claim' }
        const refusal = paymentRefusal(statement, payment, asked, today, statements)
        if (refusal !== null) return refusal
        const excess = excessOf(payment.amount, asked)
        left.set(statement.id, cents(room - payment.amount + excess))
        if (excess > 0) over.set(payment.id, excess)
        return null
      },
      name: ({ statementId }) => bodies.get(byId.get(statementId)?.beneficiaryId ?? '') ?? '',
      sameness,
      totalNotes,
      notes: (payment, cells): readonly ListNote[] => {
        const found = paid(cells)
        const statement = byId.get(payment.statementId)
        const number = statement?.number ?? ''
        const excess = over.get(payment.id)
        const isAlike = payments.some(
          (other) =>
            !again.has(other.id) &&
            other.on === payment.on &&
            other.amount === payment.amount &&
            bearing(other, statements).includes(payment.statementId),
        )
        return [
          ...('isGuessed' in found && found.isGuessed
            ? [{ code: 'guessedNumber' as const, found: numberIn(cells), number }]
            : []),
          ...(statement?.balance.kind === 'reduction' ? [{ code: 'refund' as const, number }] : []),
          ...(isAlike ? [{ code: 'alike' as const, number }] : []),
          ...(excess === undefined ? [] : [{ code: 'excess' as const, amount: excess, number }]),
        ]
      },
    }
  },
}
