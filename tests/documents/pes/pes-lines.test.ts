import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import type { PesFacts } from '#shared/domain/pes/pes-facts'
import { failureSentence } from '#shared/wording/failure-sentence'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { well } from '../../scenarios/office'
import { issuedOffice, request, validate, values, xmlOf } from './pes-office'

/** The first claim of the sample, as two lines: staff and other costs, with the tax within. */
async function twoLines(rate: number | null): Promise<PesFacts> {
  const { office, lender } = await issuedOffice()
  const known = well(await pesFacts(office, request(office, lender.id)))
  const first = known.lines.find(({ receipt }) => receipt.kind === 'claim')
  if (first === undefined) throw new Error('No claim')
  const { receipt } = first
  const line = (at: number, account: string, amount: number, vat: number) => ({
    ...first,
    receipt: {
      ...receipt,
      line: at,
      account,
      amount: cents(amount),
      vat: { amount: cents(vat), rate },
    },
  })
  return { ...known, lines: [line(0, '70845', 120_000, 20_000), line(1, '70875', 12_001, 2_000)] }
}

describe('a title of several accounts in the file for Hélios', () => {
  it('is one piece with a line for each account, with the tax apart, valid against the schema', async () => {
    const xml = xmlOf(writePes(well(pesRecette(await twoLines(2000)))))
    expect(values(xml, 'NbrPce')).toEqual(['1'])
    expect(values(xml, 'IdLigne')).toEqual(['1', '2'])
    expect(values(xml, 'Nature')).toEqual(['70845', '70875'])
    expect(values(xml, 'MtHT')).toEqual(['1000.00', '100.01'])
    expect(values(xml, 'MtTVA')).toEqual(['200.00', '20.00'])
    expect(values(xml, 'TxTva')).toEqual(['20.00', '20.00'])
    expect(values(xml, 'MtBordHt')).toEqual(['1100.01'])
    expect(values(xml, 'MtBordTVA')).toEqual(['220.00'])
    expect((await validate(xml)).errors).toEqual([])
  })

  it('is refused where its tax is of several rates: a line has one. All such statements are named at once', async () => {
    const { lines, ...facts } = await twoLines(null)
    const others = lines.map(({ statement, ...line }) => ({
      ...line,
      statement: { ...statement, content: { ...statement.content, number: '2026-099' } },
    }))
    const refused = pesRecette({ ...facts, lines: [...lines, ...others] })
    const sentences = refused.ok ? [] : refused.failures.map((each) => failureSentence(each, 'fr'))
    const [first] = lines.map(({ statement }) => statement.content.number)
    expect(sentences).toEqual([
      `Une ligne de titre n’a qu’un taux ou régime de TVA, et il en faudrait plusieurs. À laisser hors du fichier, et à saisir dans votre logiciel financier\u00A0: ${String(first)} et 2026-099.`,
    ])
  })
})
