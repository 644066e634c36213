import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { checkPes } from '#shared/domain/pes/check-pes'
import { pesGaps } from '#shared/domain/pes/pes-gaps'
import { pesNeeds } from '#shared/domain/pes/pes-needs'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { well } from '../../scenarios/office'
import { issuedOffice, request, TREASURY, values, xmlOf } from './pes-office'

/** The issued year of a lender with some codes. */
async function withCodes(codes: Partial<typeof TREASURY>) {
  const { office, lender } = await issuedOffice({ ...TREASURY, ...codes })
  return { office, id: lender.id, body: lender.name }
}

describe('what a file for Hélios lacks', () => {
  it('is known before its numbers are, with the field of the form that gives it', async () => {
    const { office, id, body } = await withCodes({ post: '', product: '' })
    const { lenderId, budget, statementIds, issuedOn } = request(office, id)
    const facts = await pesFacts(office, { lenderId, budget, statementIds, issuedOn })
    expect(pesGaps(well(facts))).toEqual([
      {
        failure: { code: 'pesCodeMissing', what: 'post', body },
        place: { form: 'collectivity', id, field: 'treasury.post' },
      },
      {
        failure: { code: 'pesCodeMissing', what: 'product', body },
        place: { form: 'collectivity', id, field: 'treasury.product' },
      },
    ])
  })

  it('is what refuses the file: one rule for both', async () => {
    const { office, id } = await withCodes({ post: '' })
    const facts = well(await pesFacts(office, request(office, id)))
    expect(checkPes(facts)).toEqual(pesGaps(facts).map(({ failure }) => failure))
  })

  it.each(['21036', '000000', '0', '21'])(
    'is a codique where « %s » is none: a spreadsheet lost its leading zero, or zeros stand for it',
    async (post) => {
      const { office, id, body } = await withCodes({ post })
      expect(pesGaps(well(await pesFacts(office, request(office, id))))).toEqual([
        {
          failure: { code: 'pesPostWrong', body, found: post },
          place: { form: 'collectivity', id, field: 'treasury.post' },
        },
      ])
    },
  )

  it('is nothing where every code is there', async () => {
    const { office, id } = await withCodes({})
    expect(pesGaps(well(await pesFacts(office, request(office, id))))).toEqual([])
  })

  it('of an annexed budget is given where its own codes are', async () => {
    const { office, id } = await withCodes({})
    const facts = well(await pesFacts(office, request(office, id, { budget: 'Eau' })))
    expect(pesGaps(facts).map(({ place }) => place)).toEqual([
      { form: 'collectivity', id, field: 'treasury.annexBudgets' },
    ])
  })
})

describe('how many titles a file for Hélios reduces', () => {
  it('is told before the numbers are asked: a statement takes one for each title that it takes back', async () => {
    const { office, id } = await withCodes({})
    const { lines, ...facts } = well(await pesFacts(office, request(office, id)))
    const over = lines.map((line) => {
      const { content } = line.statement
      const instalments = [
        { reference: 'titre 12', calledOn: day('2026-06-15'), amount: cents(1_000_000) },
        { reference: 'titre 31', calledOn: day('2026-09-15'), amount: cents(100) },
      ]
      return line.receipt.kind === 'claim'
        ? line
        : { ...line, statement: { ...line.statement, content: { ...content, instalments } } }
    })
    const reduces = { ...facts, lines: over }
    expect(pesNeeds(reduces)).toEqual({ gaps: [], reductions: 4 })
    expect(values(xmlOf(writePes(well(pesRecette(reduces)))), 'NbrPce')).toEqual(['24', '4'])
  })
})
