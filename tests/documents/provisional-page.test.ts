import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { StatementContent } from '#shared/domain/statements/statement'
import { statementPage } from '../../src-main/documents/statement-page'
import { statementOf } from './sample-statements'

/** The text of a statement's page, with plain spaces and without its marks. */
const textOf = (content: StatementContent): string =>
  statementPage({ content, fingerprint: 'AAAA-BBBB-CCCC', cancelled: null }, 'fr')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00A0', ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('1 er ', '1er ')

const { content } = statementOf('21284', { instalments: [] })

const listed = (kind: 'claim' | 'reduction', amount: number) => ({
  number: '2026-003',
  issuedOn: day('2026-02-01'),
  kind,
  amount: cents(amount),
})

describe('the page of a provisional statement', () => {
  const page = textOf({
    ...content,
    nature: 'provisional',
    uses: [],
    months: content.months.map((month) => ({ ...month, uses: 0, foreseen: month.minutes })),
    foreseen: {
      hours: { agentMonths: 72, minutes: minutes(528_048), fromLastYear: 0 },
      costs: { agentMonths: 72, baseYears: [2025] },
      pay: [{ reason: 'Point d’indice', from: day('2026-07-02'), tenThousandths: 150 }],
      charges: 1,
      units: 0,
      values: 0,
    },
  })

  it('says in its title that it is one, and what it rests on', () => {
    expect(page).toContain('État annuel provisoire de remboursement')
    expect(page).toContain('heures de 72 mois d’agents prévues par la convention')
    expect(page).toContain('coût de 72 mois d’agents repris de 2025')
    expect(page).toContain('Point d’indice, +1,5 % à compter du 2 juillet 2026')
    expect(page).toContain('une charge comptée à sa prévision')
  })

  it('claims a provisional amount, tells hours foreseen and none done, and annexes no list', () => {
    expect(page).toContain('Montant provisoire à payer par')
    expect(page).toContain('Dont prévues')
    expect(page).not.toMatch(/Heures réalisées (?!et prévues)/)
    expect(page).not.toContain('liste datée des recours au service')
  })
})

describe('the page of a provisional statement of a body for which no hours are foreseen', () => {
  const hours = (agentMonths: number): string =>
    textOf({
      ...content,
      nature: 'provisional',
      uses: [],
      months: content.months.map((month) => ({ ...month, foreseen: minutes(0) })),
      foreseen: {
        hours: { agentMonths, minutes: minutes(agentMonths * 7334), fromLastYear: 0 },
        costs: { agentMonths: 0, baseYears: [] },
        pay: [],
        charges: 0,
        units: 0,
        values: 0,
      },
    })

  it('says that all hours are entered only where no hours of any agent are foreseen', () => {
    expect(hours(0)).toContain('Toutes les heures de la période sont saisies.')
    expect(hours(6)).toContain('heures de 6 mois d’agents prévues par la convention')
    expect(hours(6)).not.toContain('Toutes les heures de la période sont saisies.')
    expect(hours(6)).toContain('aucune autre n’est prévue.')
  })
})

describe('the page of a final statement', () => {
  it('deducts provisional statements by number and day, and adds what was carried to it', () => {
    const page = textOf({
      ...content,
      provisionals: [listed('claim', 500_000)],
      carriedIn: [{ ...listed('reduction', 20_001), number: '2025-009' }],
    })
    expect(page).toContain('État provisoire 2026-003 du 1er février 2026 −5 000,00 €')
    expect(page).toContain('Report de l’état 2025-009 du 1er février 2026 −200,01 €')
  })

  it('that leaves its balance to the next one claims nothing, and says how much is carried', () => {
    const page = textOf({
      ...content,
      provisionals: [listed('claim', 500_000)],
      balance: { kind: 'claim', amount: cents(0) },
      carriedForward: { kind: 'reduction', amount: cents(20_001) },
    })
    expect(page).toContain('Rien à payer ni à restituer : le solde est reporté')
    expect(page).toContain('Le solde de la période, 200,01 € à restituer')
    expect(page).toContain('est reporté sur le prochain état.')
  })

  it('that stands for a cancelled one names it', () => {
    const replaces = { number: '2026-003', issuedOn: day('2026-02-01') }
    expect(textOf({ ...content, replaces })).toContain(
      'Annule et remplace l’état 2026-003 du 1er février 2026.',
    )
  })
})
