import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { budgetsOf } from '#shared/domain/accounting/budget'
import { journal } from '#shared/domain/accounting/journal'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { registerLists } from '../../../src-main/use-cases/register-lists'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { Office, well } from '../../scenarios/office'
import { issuedSample } from '../../scenarios/sample-office'
import { request, TREASURY } from './pes-office'
import { at, centsAt, readFlows, valueAt, type FlowElement } from './read-flow'

/** A sample with its year issued, of which every body has the codes of its accountant, and every instalment the number of its title. */
async function officeOf(sample: SampleTerritory): Promise<Office> {
  const file = await issuedSample(sample)
  const annexes = [...new Set(file.agreements.map(({ annexBudget }) => annexBudget ?? ''))]
  return new Office({
    ...file,
    statements: file.statements.map(({ content, ...rest }) => ({
      ...rest,
      content: {
        ...content,
        instalments: content.instalments.map((call, place) => ({
          ...call,
          reference: `titre ${String(place + 1)}`,
        })),
      },
    })),
    collectivities: file.collectivities.map((body) => ({
      ...body,
      treasury: {
        ...TREASURY,
        annexBudgets: annexes
          .filter((name) => name !== '')
          .map((name) => ({
            name,
            collectivity: '201',
            budget: '07',
            siret: body.siret,
            product: 'ANNX',
          })),
      },
    })),
  })
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0)

/** What a line, a piece or a batch comes to with its tax. */
const lineCents = (line: FlowElement): number =>
  centsAt(line, 'BlocLignePiece', 'InfoLignePiece', 'MtHT') +
  centsAt(line, 'BlocLignePiece', 'InfoLignePiece', 'MtTVA')
const pieceCents = (piece: FlowElement): number => sum(at(piece, 'LigneDePiece').map(lineCents))

/** The number of the statement that a piece is of. */
const statementOf = (piece: FlowElement): string =>
  /^Etat ([\w-]+)/.exec(valueAt(piece, 'BlocPiece', 'ObjPce') ?? '')?.[1] ?? ''

describe('the files for Hélios of the eleven samples, read again by libxml2', () => {
  it('hold every title once, to the cent of its statement and of its entries, in the fiscal year of the settlement', async () => {
    const written = []
    for (const sample of SAMPLE_TERRITORIES) {
      const office = await officeOf(sample)
      const registers = office.keeper.registers()
      const statements = [...registers.statements.values()]
      const entries = journal(statements, registerLists(registers)).filter(
        ({ party, side }) => party === 'lender' && side === 'receipt',
      )
      for (const { collectivityId: lenderId, annexBudget: budget } of budgetsOf(entries)) {
        const asked = request(office, lenderId, { budget, issuedOn: day('2027-01-20') })
        const facts = well(await pesFacts(office, asked))
        const file = writePes(well(pesRecette(facts)))
        written.push({ file, facts, entries, statements, lenderId, budget })
      }
    }
    expect(written.length).toBeGreaterThanOrEqual(SAMPLE_TERRITORIES.length)
    const flows = await readFlows(written.map(({ file }) => file))
    for (const [place, { facts, entries, statements, lenderId, budget }] of written.entries()) {
      const flow = flows[place]
      if (flow === undefined) throw new Error('A file was not read')
      expect(flow.name).toBe('PES_Aller')
      const batches = at(flow, 'PES_RecetteAller', 'Bordereau')
      const pieces = batches.flatMap((batch) => at(batch, 'Piece'))
      for (const batch of batches) {
        const own = at(batch, 'Piece')
        expect(valueAt(batch, 'BlocBordereau', 'Exer')).toBe('2026')
        expect(valueAt(batch, 'BlocBordereau', 'NbrPce')).toBe(String(own.length))
        const total =
          centsAt(batch, 'BlocBordereau', 'MtBordHt') + centsAt(batch, 'BlocBordereau', 'MtBordTVA')
        expect(total).toBe(sum(own.map(pieceCents)))
        const first = Number(valueAt(own[0] ?? batch, 'BlocPiece', 'IdPce'))
        expect(own.map((piece) => Number(valueAt(piece, 'BlocPiece', 'IdPce')))).toEqual(
          own.map((_, place) => first + place),
        )
      }
      const due = entries.filter(
        (entry) => entry.collectivityId === lenderId && entry.annexBudget === budget,
      )
      expect([...new Set(pieces.map(statementOf))].toSorted()).toEqual(
        [...new Set(due.map(({ number }) => number))].toSorted(),
      )
      for (const number of new Set(due.map((entry) => entry.number))) {
        const own = pieces.filter((piece) => statementOf(piece) === number)
        const found = statements.find((one) => one.number === number && one.lenderId === lenderId)
        const content = facts.lines.find(({ statement }) => statement.id === found?.id)?.statement
          .content
        const lines = own.flatMap((piece) => at(piece, 'LigneDePiece'))
        expect(sum(lines.map(lineCents))).toBe(content?.balance.amount)
        const kept = due.filter((entry) => entry.number === number)
        if (content?.balance.kind === 'claim') {
          expect(own).toHaveLength(1)
          const titled = lines.map((line) => [
            valueAt(line, 'BlocLignePiece', 'InfoLignePiece', 'Nature'),
            lineCents(line),
            centsAt(line, 'BlocLignePiece', 'InfoLignePiece', 'MtTVA'),
          ])
          expect(titled).toEqual(
            kept.map(({ account, amount, vat }) => [account, amount, vat?.amount ?? 0]),
          )
        }
        for (const line of lines)
          expect(valueAt(line, 'Tiers', 'InfoTiers', 'IdTiers')).toBe(content?.beneficiary.siret)
      }
    }
  })
})
