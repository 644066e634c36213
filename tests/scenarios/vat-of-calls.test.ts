import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { monthsOf } from '#shared/kernel/period'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { read } from '#shared/kernel/read'
import { statementPage } from '../../src-main/documents/statement-page'
import { amendment } from '../amendment'
import { sheetText } from '../documents/read-page'
import { months, Office, well } from './office'
import { Territory } from './territory'

const TAXED = { regime: 'taxed', ground: 'CGI, articles 256 et 278', rate: 2000 } as const
const OUT = { regime: 'outOfScope', ground: 'CGI, article 256 B', rate: null } as const

/** Commune A gets 100.00 a month of 2026, taxed at 20 % from February; instalments of days of 2026, in cents. */
function office(
  balance: 'settled' | 'carried',
  ...calls: readonly (readonly [on: string, amount: number])[]
): Office {
  const instalments = calls.map(([calledOn, amount], at) => ({
    collectivityId: 'A',
    reference: `titre ${String(at + 7)}`,
    calledOn,
    amount,
  }))
  const territory = new Territory('A').lends('Anne')
  territory.terms({ vatTerms: OUT, balance, instalments })
  for (const month of monthsOf(months('01', '12')))
    territory.hours('Anne', month, { A: 10 }).cost('Anne', month, 100)
  const file = territory.file()
  return new Office({
    ...file,
    agreements: file.agreements.map((one) => {
      const taxed = amendment(
        day('2026-02-01'),
        { ...termsOf(one), vatTerms: TAXED },
        { id: 'vat' },
      )
      return well(read(agreementSchema, { ...one, amendments: [taxed] }))
    }),
  })
}

/** What the statements of some periods print, one after the other. */
async function printed(
  of: Office,
  ...periods: readonly ReturnType<typeof months>[]
): Promise<readonly string[]> {
  for (const period of periods) well(await of.issue(period))
  const { statements } = await of.file()
  return statements.map((one) => sheetText(statementPage(one, 'fr')).replaceAll('\u00A0', ' '))
}

const YEAR = months('01', '12')

describe('the tax within a balance, on a statement', () => {
  it('is that on the share less that within each call, which is printed beside it', async () => {
    const [page] = await printed(office('settled', ['2026-03-03', 60_000]), YEAR)
    expect(page).toContain('TVA à 20 % sur 1 100,00 € (CGI, articles 256 et 278) 220,00 €')
    expect(page).toContain('titre 7 du 3 mars 2026, dont TVA 100,00 € −600,00 €')
    expect(page).toContain('Dont TVA : 120,00 €. 820,00 €')
  })

  it('is printed of a balance that is left to the next statement, and on that one', async () => {
    const [first, next] = await printed(
      office('carried', ['2026-03-03', 24_000]),
      months('02', '06'),
      months('07', '12'),
    )
    expect(first).toContain('dont TVA 60,00 € 360,00 €')
    expect(next).toContain('dont TVA 60,00 € 360,00 €')
    expect(next).toContain('Dont TVA : 180,00 €. 1 080,00 €')
  })

  it('is not said to be a part of a balance that is smaller: what was called held none of it', async () => {
    const [nil] = await printed(office('settled', ['2026-01-03', 142_000]), YEAR)
    expect(nil).toContain('zéro euro. La TVA de ce qui est appelé augmente de 220,00 €.')
    const [more] = await printed(office('settled', ['2026-01-03', 150_000]), YEAR)
    expect(more).toContain('La TVA de ce qui est appelé augmente de 220,00 €.')
    for (const page of [nil, more]) expect(page).not.toContain('Dont TVA')
  })

  it('nor where more of it was called than is due, beside a balance to be paid', async () => {
    const [page] = await printed(office('settled', ['2026-02-03', 18_000]), months('01', '02'))
    expect(page).toContain('titre 7 du 3 février 2026, dont TVA 30,00 € −180,00 €')
    expect(page).toContain('quarante euros. La TVA de ce qui est appelé diminue de 10,00 €.')
    expect(page).not.toContain('Dont TVA')
  })
})
