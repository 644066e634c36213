import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { groupBy } from '#shared/kernel/group-by'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Entry } from '../accounting/entry'
import { taxOfParts } from '../accounting/tax-of-parts'
import type { Party } from '../statements/statement'
import { budgetCodes, type BudgetCodes } from './budget-codes'
import { checkPes } from './check-pes'
import { block, pesAmount, value, type PesElement } from './element'
import { latinText } from './latin-text'
import type { PesFacts, PesLine } from './pes-facts'
import type { PesFailure } from './pes-request'
import { reducedTitles } from './reduced-titles'
import { LONGEST, thirdParty } from './third-party'

/** A line of a piece: what goes to one account, with the tax within. */
interface PieceLine {
  readonly receipt: Entry
  readonly amount: Cents
  readonly vat: Cents
}

/** A title of the file, or the reduction of an earlier one. */
interface Piece {
  readonly line: PesLine
  /** One for each account: several imputations make several lines of one title. */
  readonly parts: readonly PieceLine[]
  /** The title that is reduced. */
  readonly origin: string | null
}

/** The triplet of the grid: kind of batch, of piece, nature of the piece. */
const TRIPLETS = { claim: ['01', '01', '01'], reduction: ['02', '02', '06'] } as const

/** The codes of the budget of the file, which were checked. */
function codesOf({ lender, request }: Pick<PesFacts, 'request' | 'lender'>): BudgetCodes {
  const codes = budgetCodes(lender, request.budget)
  if (codes === null) throw new Error(`Unchecked budget: ${request.budget ?? ''}`)
  return codes
}

/** A text that was checked. */
function latin(text: string): string {
  const written = latinText(text)
  if ('unwritable' in written) throw new Error(`Unchecked sign: ${written.unwritable}`)
  return written.text
}

const object = ({ statement, receipt }: PesLine): string => {
  const { number, agreement, replaces } = statement.content
  // A correction: both numbers lead the accountant from the new title to the reduced one.
  const replaced = replaces?.reason === undefined ? '' : `, remplace ${replaces.number}`
  const engagement = receipt.engagement === '' ? '' : `, engagement ${receipt.engagement}`
  return latin(`Etat ${number}${replaced}${engagement}, ${agreement.title}`).slice(0, 160)
}

const latinParty = (party: Party): Party => ({
  ...party,
  name: latin(party.name),
  code: latin(party.code),
  address: {
    street: latin(party.address.street),
    postalCode: latin(party.address.postalCode),
    city: latin(party.address.city),
  },
})

/** The amount without the tax, then the tax: both above zero, or the tax is not named (PES v2, TInfoLignePiece). */
function amountsOf({ amount, vat }: PieceLine): readonly PesElement[] {
  const named = vat > 0 && vat < amount
  return [
    ...value('MtHT', pesAmount(cents(named ? amount - vat : amount))),
    ...(named ? value('MtTVA', pesAmount(vat)) : []),
  ]
}

const taxOf = (pieces: readonly Piece[]): Cents =>
  sumCents(
    pieces.flatMap(({ parts }) =>
      parts.map(({ amount, vat }) => (vat > 0 && vat < amount ? vat : cents(0))),
    ),
  )

/** "20.00". */
const rateText = (rate: number | null): string =>
  rate === null ? '' : `${String(Math.floor(rate / 100))}.${String(rate % 100).padStart(2, '0')}`

function lineBlock(
  facts: PesFacts,
  { line, origin }: Piece,
  part: PieceLine,
  id: number,
): PesElement {
  const { receipt } = part
  const taxed = part.vat > 0 && part.vat < part.amount
  return block('LigneDePiece', [
    block('BlocLignePiece', [
      block(
        'InfoLignePiece',
        value('IdLigne', id),
        value('ObjLignePce', object(line)),
        value('CodProdLoc', codesOf(facts).product),
        value('Nature', receipt.account ?? ''),
        value('Fonction', receipt.function),
        value('TxTva', taxed ? rateText(receipt.vat?.rate ?? null) : ''),
        value('Majo', 0),
        value('TvaIntraCom', 0),
        amountsOf(part),
      ),
      ...(origin === null
        ? []
        : [
            block(
              'RattachPiece',
              value('NatPceOrig', '01'),
              value('ExerRat', receipt.fiscalYear),
              value('IdPceOrig', origin),
              value('IdLigneOrig', 1),
            ),
          ]),
    ]),
    thirdParty(latinParty(line.statement.content.beneficiary)),
  ])
}

function pieceBlock(
  facts: PesFacts,
  piece: Piece,
  id: number,
  [, typPce, natPce]: readonly [string, string, string],
): PesElement {
  const { line, parts } = piece
  return block('Piece', [
    block(
      'BlocPiece',
      value('CodServ', latin(line.receipt.service).slice(0, 10)),
      value('IdPce', id),
      value('TypPce', typPce),
      value('NatPce', natPce),
      value('ObjPce', object(line)),
    ),
    ...parts.map((part, place) => lineBlock(facts, piece, part, place + 1)),
  ])
}

function batchBlock(
  facts: PesFacts,
  pieces: readonly Piece[],
  kind: keyof typeof TRIPLETS,
  batch: number,
  number: number,
): readonly PesElement[] {
  const [first] = pieces
  if (first === undefined) return []
  const triplet = TRIPLETS[kind]
  const all = sumCents(pieces.flatMap(({ parts }) => parts.map(({ amount }) => amount)))
  const tax = taxOf(pieces)
  return [
    block('Bordereau', [
      block(
        'BlocBordereau',
        value('Exer', first.line.receipt.fiscalYear),
        value('IdBord', batch),
        value('DteBordEm', facts.request.issuedOn),
        value('TypBord', triplet[0]),
        value('NbrPce', pieces.length),
        value('MtBordHt', pesAmount(cents(all - tax))),
        value('MtBordTVA', tax > 0 ? pesAmount(tax) : ''),
      ),
      ...pieces.map((piece, index) => pieceBlock(facts, piece, number + index, triplet)),
    ]),
  ]
}

const claims = ({ lines }: PesFacts): readonly Piece[] =>
  groupBy(
    lines.filter(({ receipt }) => receipt.kind === 'claim'),
    ({ statement }) => statement.id,
  ).map((group) => ({
    line: group[0],
    parts: group.map(({ receipt }) => ({
      receipt,
      amount: receipt.amount,
      vat: receipt.vat?.amount ?? cents(0),
    })),
    origin: null,
  }))

function reductions({ lines }: PesFacts): Result<readonly Piece[], PesFailure> {
  const pieces: Piece[] = []
  const failures: PesFailure[] = []
  for (const line of lines.filter(({ receipt }) => receipt.kind === 'reduction')) {
    const titles = reducedTitles(line)
    if (!titles.ok) failures.push(...titles.failures)
    else {
      const { receipt } = line
      const taxes = taxOfParts({ ...receipt, vat: receipt.vat?.amount }, titles.value)
      titles.value.forEach(({ title, amount }, at) =>
        pieces.push({
          line,
          parts: [{ receipt, amount, vat: taxes[at] ?? cents(0) }],
          origin: title,
        }),
      )
    }
  }
  return failures.length > 0 ? failure(...failures) : success(pieces)
}

/** The name of the file, inside it and on the disk: "PESALR2_200_00_2027-01-15_12", code budget where there is one. */
export function pesFileName(facts: Pick<PesFacts, 'request' | 'lender'>): string {
  const { collectivity, budget } = codesOf(facts)
  const { issuedOn, batch, reductionBatch } = facts.request
  return ['PESALR2', collectivity, budget, issuedOn, String(batch ?? reductionBatch ?? '')]
    .filter((part) => part !== '')
    .join('_')
}

/**
 * The flow "PES Aller recette" of the titles that statements propose, and of the titles that they reduce: DGFiP, PES v2,
 * schema of the receipts, order and lengths as documented there. Refused with all that is missing; no amount is ever
 * negative.
 */
export function pesRecette(facts: PesFacts): Result<PesElement, PesFailure> {
  const failures = checkPes(facts)
  if (failures.length > 0) return failure(...failures)
  const reduced = reductions(facts)
  if (!reduced.ok) return reduced
  const { lender, request } = facts
  const codes = codesOf(facts)
  return success(
    block('PES_Aller', [
      block('Enveloppe', [
        block(
          'Parametres',
          value('Version', 2),
          value('TypFic', 'PESALR2'),
          value('NomFic', pesFileName(facts)),
        ),
        block(
          'Emetteur',
          value('Sigle', 'Quotite'),
          value('Adresse', latin(lender.address.city).slice(0, LONGEST)),
        ),
      ]),
      block(
        'EnTetePES',
        value('DteStr', request.issuedOn),
        value('IdPost', lender.treasury?.post ?? ''),
        value('IdColl', codes.siret ?? ''),
        value('CodCol', codes.collectivity),
        value('CodBud', codes.budget),
        value('LibelleColBud', latin(codes.label).slice(0, 30).trim()),
      ),
      block('PES_RecetteAller', [
        block('EnTeteRecette', value('IdVer', 2), value('InfoDematerialisee', 0)),
        ...batchBlock(facts, claims(facts), 'claim', request.batch ?? 0, request.firstTitle ?? 0),
        ...batchBlock(
          facts,
          reduced.value,
          'reduction',
          request.reductionBatch ?? 0,
          request.firstReduction ?? 0,
        ),
      ]),
    ]),
  )
}
