import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import type { Statement } from '#shared/domain/statements/statement'
import { statementNumber } from '#shared/domain/statements/statement-number'
import { formatCents } from '#shared/wording/format'
import { summaryPage } from '../../src-main/documents/summary-page'
import { summaryLine } from '../../src-main/documents/summary/summary-line'
import { footText, sheetText, tablesOf } from './read-page'
import { sampleStatements } from './sample-statements'

const MONTHS = ['2026-01', '2026-02', '2026-03'] as const
const year = sampleStatements()
const plain = (amount: number): string => formatCents(cents(amount), 'fr').replaceAll('\u00A0', ' ')

/** Statements numbered one after the other, as a lender issues them. */
const numbered = (statements: readonly Statement[], from = 1): readonly Statement[] =>
  statements.map((statement, at) => ({
    ...statement,
    id: `numbered-${String(at)}`,
    content: {
      ...statement.content,
      sequence: from + at,
      number: statementNumber(2026, from + at),
    },
  }))

function printed(
  statements: readonly Statement[],
  payments: Parameters<typeof summaryLine>[1] = [],
  language: 'fr' | 'en' = 'fr',
): string {
  const [first, ...others] = statements.map((one) => summaryLine(one, payments))
  if (first === undefined) throw new Error('No statement')
  return summaryPage([first, ...others], language)
}

const rowsOf = (html: string, at = 0): readonly (readonly string[])[] => tablesOf(html)[at] ?? []
const cents0 = (text = ''): number => Number(text.replace(/[^\d−]/g, '').replace('−', '-'))

describe('the summary of the statements of a year', () => {
  const html = printed(year)
  const rows = rowsOf(html)
  const [head = []] = rows
  const column = (name: string): number => head.indexOf(name)

  it('has one line for each beneficiary, with its units, its amounts, its accounts and how far it has come', () => {
    expect(rows).toHaveLength(28)
    const martin = rows.find((row) => row.includes('Saint-Martin-du-Mont'))
    expect(martin).toEqual([
      '2026-015',
      'Saint-Martin-du-Mont',
      '570 h 04',
      '13 530,27 €',
      '10 297,77 €',
      '3 232,50 €',
      '',
      '70845 / 6216',
      'Émis',
    ])
    expect(sheetText(html)).toContain('Secrétariat de mairie partagé (convention 2024-07 ), 2026')
  })

  it.each(['Part du coût', 'Déjà appelé', 'À payer', 'À restituer'])(
    'adds up to the cent in the column « %s »',
    (name) => {
      const cells = rows.slice(1).map((row) => cents0(row[column(name)]))
      const total = cells.pop()
      expect(total).toBe(cells.reduce((sum, value) => sum + value, 0))
      expect(total).not.toBe(0)
    },
  )

  it('makes the shares of the statements, which are the cost of the service, in figures and in words', () => {
    const share = sumCents(year.map(({ content }) => content.share))
    expect(rows.at(-1)?.[column('Part du coût')]).toBe(plain(share))
    expect(sheetText(html)).toContain(
      'une part du coût de 216 527,16 €, soit deux cent seize mille cinq cent vingt-sept euros et seize centimes.',
    )
  })

  it('says how far each has come: sent, paid in part, paid', () => {
    const [first, second, third, ...others] = year
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('Too few statements')
    const sent = { step: 'sent' as const, on: day('2027-01-20'), author: 'Claire', note: '' }
    const paid = (statement: Statement, amount: number) => ({
      id: `p-${statement.id}`,
      statementId: statement.id,
      on: day('2027-02-01'),
      amount: cents(amount),
      reference: '',
    })
    const whole = second.content.balance.amount
    const shown = rowsOf(
      printed(
        [{ ...first, life: [sent] }, second, third, ...others],
        [paid(second, whole), paid(third, 1)],
      ),
    )
    expect(shown.slice(1, 4).map((row) => row.at(-1))).toEqual(['Envoyé', 'Payé', 'Payé en partie'])
  })

  it('says how much of what is to be paid the attribution de compensation carries, which no title calls', () => {
    const said = 'imputés sur l’attribution de compensation, sans titre'
    expect(sheetText(html)).not.toContain(said)
    const carried = year.map((one, at) => {
      const { acts, ...content } = one.content
      if (at > 1 || acts === undefined) return one
      const payment = { ...acts.payment, channel: 'compensation' as const }
      return { ...one, content: { ...content, acts: { ...acts, payment } } }
    })
    const claimed = carried
      .filter(({ content }) => content.acts?.payment.channel === 'compensation')
      .flatMap(({ content: { balance } }) => (balance.kind === 'claim' ? [balance.amount] : []))
    expect(claimed).toHaveLength(2)
    const sum = plain(sumCents(claimed))
    expect(sheetText(printed(carried))).toContain(`dont ${sum} ${said}.`)
  })

  it('lists cancelled statements without counting them', () => {
    const [first, ...others] = year
    if (first === undefined) throw new Error('No statement')
    const gone = { ...first, cancelled: { on: day('2027-02-01'), reason: 'erreur' } }
    const page = printed([gone, ...others])
    expect(rowsOf(page).at(-1)?.[0]).toBe('Total sans les annulés')
    expect(rowsOf(page).at(-1)?.[column('Part du coût')]).toBe(
      plain(21_652_716 - first.content.share),
    )
    expect(sheetText(page)).toContain('Un état annulé est listé sans être compté.')
  })

  it('runs from the first number to the last, also where the thousandth is passed', () => {
    const page = printed(numbered(year, 990))
    expect(footText(page)).toContain('Récapitulatif 2026-990 à 2026-1015')
    expect(sheetText(page)).toContain('2026-990 à 2026-1015')
  })

  it('says how a line adds up with the tax, where there is any, and without it elsewhere', () => {
    const vatTerms = { regime: 'taxed', ground: 'CGI, article 256', rate: 2000 } as const
    expect(sheetText(printed(sampleStatements({ vatTerms })))).toContain(
      'part du coût, plus la TVA, moins le déjà appelé, égale le solde à payer',
    )
    expect(sheetText(html)).toContain('part du coût, moins le déjà appelé, égale le solde à payer')
  })

  it('says on each page which one it is, and speaks English to who asks', () => {
    expect(footText(html)).toContain('Récapitulatif 2026-001 à 2026-026')
    expect(footText(html)).toContain('page')
    expect(sheetText(printed(year, [], 'en'))).toContain('Summary of the refund statements')
  })
})

describe('the summary of a body that gets several statements', () => {
  const monthly = numbered(
    MONTHS.flatMap((each) => sampleStatements({ instalments: [] }, monthPeriod(month(each)))),
  )
  const html = printed(monthly)

  it('names the period of each, then sums them up body by body, to the cent', () => {
    expect(rowsOf(html)[0]).toContain('Période')
    expect(rowsOf(html)[1]).toContain('janvier 2026')
    const bodies = rowsOf(html, 1)
    const martin = bodies.find((row) => row[0] === 'Saint-Martin-du-Mont')
    const own = monthly.filter(({ content }) => content.beneficiary.code === '21561')
    expect(martin?.slice(0, 3)).toEqual([
      'Saint-Martin-du-Mont',
      '3 états',
      plain(own.reduce((sum, { content }) => sum + content.share, 0)),
    ])
    expect(bodies.at(-1)?.[2]).toBe(rowsOf(html).at(-1)?.[4])
  })

  it('tells bodies of one name apart by their codes where it sums them up', () => {
    const alike = monthly.map(({ content, ...statement }) => {
      const { beneficiary } = content
      const name = ['21561', '21075'].includes(beneficiary.code) ? 'Oigny' : beneficiary.name
      return { ...statement, content: { ...content, beneficiary: { ...beneficiary, name } } }
    })
    const called = rowsOf(printed(alike), 1).flatMap(([name = '']) =>
      name.startsWith('Oigny') ? [name] : [],
    )
    expect(called.sort()).toEqual(['Oigny (21075)', 'Oigny (21561)'])
  })

  it('never adds provisional statements to final ones', () => {
    const provisional = year.map((statement) => ({
      ...statement,
      content: { ...statement.content, nature: 'provisional' as const },
    }))
    const page = printed(numbered([...provisional, ...year]))
    expect(sheetText(page)).toContain('(convention 2024-07 ), 2026, états provisoires')
    const overall = rowsOf(page, 2)
    expect(overall.slice(-2).map((row) => [row[0], row[1], row[2]])).toEqual([
      ['Total des provisoires', '26 états', '216 527,16 €'],
      ['Total des définitifs', '26 états', '216 527,16 €'],
    ])
  })

  it('keeps the statements of each lender apart', () => {
    const other = year.map((statement) => ({
      ...statement,
      content: {
        ...statement.content,
        lender: { ...statement.content.lender, id: 'other', name: 'Autre prêteur' },
      },
    }))
    const page = printed([...year, ...other])
    expect(sheetText(page).match(/Récapitulatif des états de remboursement/g)).toHaveLength(2)
    expect(tablesOf(page).map((rows) => rows.at(-1)?.[3])).toEqual(['216 527,16 €', '216 527,16 €'])
  })
})
