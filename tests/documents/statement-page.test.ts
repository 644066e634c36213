import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { monthPeriod, yearPeriod } from '#shared/kernel/period'
import type { Statement } from '#shared/domain/statements/statement'
import { statementPage } from '../../src-main/documents/statement-page'
import { figureOf, footText, sheetText, tablesOf } from './read-page'
import { sampleStatements, statementOf } from './sample-statements'

const MARTIN = '21561'
const printed = (statement: Statement): string => statementPage(statement, 'fr')

describe('a statement of a share of the real cost', () => {
  const statement = statementOf(MARTIN)
  const html = printed(statement)
  const text = sheetText(html)

  it('says who asks whom for what, and on which acts it rests', () => {
    expect(text).toContain(
      'CC du Pays de Saint-Seine 2, rue des Sources, 21440 Saint-Seine-l’Abbaye',
    )
    expect(text).toContain('Commune de Saint-Martin-du-Mont À l’attention du maire et du comptable')
    expect(text).toContain('SIRET 212 156 194 00012')
    expect(text).toContain('État annuel de remboursement n° 2026-015')
    expect(text).toContain('du 1er janvier 2026 au 31 décembre 2026. Établi le 14 janvier 2027.')
    expect(text).toContain('Convention 2024-07 du 20 décembre 2023')
    expect(text).toContain('Délibérations CC 2023-112 du 14 décembre 2023')
    expect(text).toContain('CGCT, L. 5211-4-1 , III et D. 5211-16')
    expect(text).toContain('Heures prévues 547 h 12 Heures réalisées 553 h 15 (écart : +6 h 03)')
  })

  it('says what is not known of a body without address or SIRET, instead of leaving a blank', () => {
    const { content } = statement
    const nowhere = { street: '', postalCode: '', city: '' }
    const beneficiary = { ...content.beneficiary, siret: null, address: nowhere }
    const bare = sheetText(printed({ ...statement, content: { ...content, beneficiary } }))
    expect(bare).toContain('Adresse non renseignée SIRET non renseigné')
    expect(bare).toContain('Visa du bénéficiaire, pour la commune Le Nom, qualité et signature')
  })

  it('lists every use with its date, its agent by initials, its nature and its hours', () => {
    const listed = tablesOf(html)
      .filter(([head]) => head?.[0] === 'Date')
      .flatMap((rows) => rows.slice(1))
    expect(listed).toHaveLength(statement.content.uses.length)
    expect(listed[0]).toEqual(['ven. 2 janv.', 'M. D.', 'Accueil et état civil', '1 h 45'])
    expect(text).toContain('La liste datée des 228 recours figure en annexe.')
    expect(text).toContain('Total : 228 recours 553 h 15')
  })

  it('says under which activity a use was entered, before its task or alone', () => {
    const { content } = statement
    const [first, second, ...others] = content.uses
    if (first === undefined || second === undefined) throw new Error('No uses')
    const activity = 'Urbanisme'
    const uses = [{ ...first, activity }, { ...second, activity, task: '' }, ...others]
    const [list = []] = tablesOf(printed({ ...statement, content: { ...content, uses } })).filter(
      ([head]) => head?.[0] === 'Date',
    )
    expect(list.slice(1, 3).map((row) => row.at(-2))).toEqual([
      'Urbanisme, Accueil et état civil',
      'Urbanisme',
    ])
  })

  it('proposes mirrored accounts to the lender and to the beneficiary', () => {
    const [lines = []] = tablesOf(html).filter(([head]) => head?.[0] === '4. Imputation proposée')
    expect(lines.slice(1).map((cells) => cells[3])).toEqual(['3 232,50 €', '3 232,50 €'])
    expect(lines.slice(1).map((cells) => cells.slice(0, 3))).toEqual([
      ['Collectivité d’origine', 'titre', '70845 Personnel facturé aux communes membres du GFP'],
      ['Bénéficiaire', 'mandat', '6216 Personnel affecté par le GFP de rattachement'],
    ])
  })

  it('gives back what a closed year holds by a mandate, which a title of the beneficiary answers', () => {
    const late = sampleStatements({}, yearPeriod(2026), day('2027-03-15'))
    const reduced = late.find(({ content }) => content.balance.kind === 'reduction')
    if (reduced === undefined) throw new Error('The sample has no reduction')
    const [lines = []] = tablesOf(statementPage(reduced, 'fr')).filter(
      ([head]) => head?.[0] === '4. Imputation proposée',
    )
    expect(lines.slice(1).map((cells) => cells.slice(0, 3))).toEqual([
      [
        'Collectivité d’origine',
        'mandat (exercice clos)',
        '673 Titres annulés (sur exercices antérieurs)',
      ],
      ['Bénéficiaire', 'titre (exercice clos)', '773 Mandats annulés (sur exercices antérieurs)'],
    ])
  })

  it('sums the months by half and by year', () => {
    expect(figureOf(html, 'Premier semestre')).toBe('287 h 00')
    expect(figureOf(html, 'Année 2026')).toBe('553 h 15')
  })

  it('shows the cost without anything that tells of one person’s pay, and the cost of an hour to four decimals', () => {
    expect(figureOf(html, 'Rémunérations')).toBe('145 645,56 €')
    expect(figureOf(html, 'Coût du service en 2026')).toBe('216 527,16 €')
    expect(figureOf(html, 'Heures du service, temps commun compris')).toBe('9 122 h 45')
    expect(figureOf(html, 'Coût d’une heure')).toBe('23,7349 €')
    expect(text).not.toMatch(/Supplément familial|CIA|NBI|IFSE/)
  })

  it('counts from the share to the balance, each instalment with its titre', () => {
    expect(figureOf(html, 'Part : 553 h 15 sur 8 853 h 45')).toBe('6,2488 %')
    expect(figureOf(html, 'Part du coût du service')).toBe('13 530,27 €')
    expect(figureOf(html, 'Acompte, titre 143 du 15 avril 2026')).toBe('−3 432,59 €')
    expect(figureOf(html, 'Acomptes appelés')).toBe('−10 297,77 €')
    expect(text).toContain('Solde à payer par la commune')
    expect(text).toContain('3 232,50 €')
    expect(text).toContain(
      'Arrêté le présent état à la somme de trois mille deux cent trente-deux euros et cinquante centimes.',
    )
  })

  it('explains the cent: product, floor, remainder, spare cents, and the sum of all shares', () => {
    expect(text).toContain(
      '216 527,16 € × 33 195 ÷ 531 225 minutes. Elle vaut 13 530,27 € et il reste 139 545/531 225 de centime. ' +
        'Les 13 centimes restants vont aux plus forts restes ; cette part, au rang 22, n’en reçoit pas. ' +
        'Les 26 parts font ensemble 216 527,16 €.',
    )
    expect(21_652_716n * 33_195n).toBe(1_353_027n * 531_225n + 139_545n)
  })

  it('is signed on both sides, and every foot says which statement it is', () => {
    expect(text).toContain(
      'Certifié exact, pour la communauté de communes À Saint-Seine-l’Abbaye, le 14',
    )
    expect(text).toContain('Visa du bénéficiaire, pour la commune À Saint-Martin-du-Mont, le')
    expect(footText(html)).toBe(
      `Espace d’exemple : personnes et montants fictifs État 2026-015 · empreinte ${statement.fingerprint} page sur`,
    )
  })

  it('needs nothing from outside: no address but its own bytes', () => {
    expect(html.match(/(?:src|href)=|url\((?!data:)/g)).toBeNull()
    expect(html).toMatch(/^<!doctype html><html lang="fr">/)
  })
})

describe('a statement at a tariff', () => {
  it('multiplies contracted hours, and says that uses are listed for information', () => {
    const html = printed(
      statementOf('21284', {
        key: { kind: 'tariff', basis: 'contracted' },
        annualWeeks: 'paid',
        unitCostClause: 'fixed',
      }),
    )
    expect(figureOf(html, 'Heures prévues à la convention')).toBe('468 h 00')
    expect(figureOf(html, 'Tarif horaire')).toBe('20,91 €')
    expect(figureOf(html, 'Heures × tarif')).toBe('9 785,88 €')
    expect(figureOf(html, 'Coût d’une heure')).toBeUndefined()
    expect(sheetText(html)).toContain('La convention facture les heures prévues')
  })

  it('multiplies hours done where the agreement says so', () => {
    const statement = statementOf('21284', {
      key: { kind: 'tariff', basis: 'actual' },
      unitCostClause: 'fixed',
    })
    const html = printed(statement)
    expect(figureOf(html, 'Heures réalisées')).toBe('508 h 45')
    expect(statement.content.share).toBe(Math.round((30_525 * 2091) / 60))
    expect(figureOf(html, 'Heures × tarif')).toBe('10 637,96 €')
  })

  it('prints contracted hours that fall between two minutes exactly', () => {
    const cut = { from: day('2026-01-01'), to: day('2026-03-10') }
    const html = printed(
      statementOf('21284', { key: { kind: 'tariff', basis: 'contracted' }, period: cut }),
    )
    expect(figureOf(html, 'Heures prévues à la convention')).toMatch(/^\d+ h \d\d \+ \d+\/\d+ min$/)
  })
})

describe('a statement by fixed quotas', () => {
  const ids = sampleStatements().map(({ content }) => content.beneficiary.id)
  const quotas = ids.slice(0, 7).map((collectivityId) => ({ collectivityId, millionths: 124_999 }))
  const [first] = sampleStatements({ key: { kind: 'fixedQuotas', quotas } })

  it('prints the quota, and who bears the rest', () => {
    if (first === undefined) throw new Error('No statement')
    const html = printed(first)
    expect(figureOf(html, 'Quotité fixe de la convention')).toBe('12,4999 %')
    expect(sheetText(html)).toContain('216 527,16 € × 124 999 ÷ 1 000 000.')
    expect(sheetText(html)).toContain(
      'incombe à la collectivité d’origine, la CC du Pays de Saint-Seine.',
    )
  })
})

describe('common time', () => {
  it('left to the lender weighs in the division and is named', () => {
    const html = printed(statementOf(MARTIN, { commonTime: 'lender' }))
    expect(figureOf(html, 'Part : 553 h 15 sur 9 122 h 45')).toBe('6,0645 %')
    expect(sheetText(html)).toContain(
      'Le temps commun (269 h 00) incombe à la collectivité d’origine',
    )
  })

  it('spread over direct hours makes units, and leaves the shares as they are', () => {
    const text = sheetText(printed(statementOf(MARTIN)))
    expect(text).toContain('Part du temps commun : 16 h 49. Unités de fonctionnement : 570 h 04.')
    expect(text).toContain('Le temps commun (269 h 00) est réparti au prorata')
  })
})

describe('a balance', () => {
  const paid = (amount: number) => ({
    instalments: [
      {
        collectivityId: statementOf(MARTIN).content.beneficiary.id,
        reference: 'titre 12',
        calledOn: day('2026-04-15'),
        amount: cents(amount),
      },
    ],
  })

  it('below the instalments is given back, never a negative amount', () => {
    const text = sheetText(printed(statementOf(MARTIN, paid(1_400_000))))
    expect(text).toContain('Solde à restituer à la commune')
    expect(text).toContain(
      'quatre cent soixante-neuf euros et soixante-treize centimes, à restituer à',
    )
    expect(text).toContain(' 469,73 €')
    expect(text).not.toContain('−469,73')
  })

  it('of nothing says so', () => {
    const text = sheetText(printed(statementOf(MARTIN, paid(1_353_027))))
    expect(text).toContain('Solde nul : rien à payer, rien à restituer')
    expect(text).toContain('à la somme de zéro euro.')
  })
})

describe('what is not issued, or no longer stands', () => {
  it('a draft bears no number and no fingerprint, and says that it has no effect', () => {
    const html = statementPage({ ...statementOf(MARTIN), fingerprint: null }, 'fr')
    expect(sheetText(html)).toContain(
      'Projet, sans valeur État annuel de remboursement Secrétariat',
    )
    expect(html).not.toContain('2026-015')
    expect(footText(html)).toContain('Projet, sans valeur page sur')
  })

  it('a cancelled statement keeps its number and says when and why', () => {
    const cancelled = { on: day('2027-02-01'), reason: 'heures de décembre corrigées' }
    const text = sheetText(statementPage({ ...statementOf(MARTIN), cancelled }, 'fr'))
    expect(text).toContain('Annulé le 1er février 2027 : heures de décembre corrigées')
    expect(text).toContain('n° 2026-015')
  })

  it('the preview speaks English to who reads English', () => {
    const text = sheetText(statementPage({ ...statementOf(MARTIN), fingerprint: null }, 'en'))
    expect(text).toContain('Draft, of no effect Annual refund statement')
    expect(text).toContain('€3,232.50')
    expect(text).not.toMatch(/documents\./)
  })
})

describe('a small period', () => {
  const march = monthPeriod(month('2026-03'))
  const statement = statementOf('21705', { instalments: [] }, march)

  it('is a monthly statement with its dated uses on the first page', () => {
    const html = printed(statement)
    expect(sheetText(html)).toContain('État mensuel de remboursement')
    expect(sheetText(html)).toContain('Les 12 recours sont datés ci-dessous.')
    expect(sheetText(html)).toContain('Montant à payer par la commune')
    expect(html).not.toContain('class="annex"')
  })
})

it('text typed by people never becomes markup', () => {
  const statement = statementOf(MARTIN)
  const { content } = statement
  const html = printed({
    ...statement,
    content: {
      ...content,
      beneficiary: { ...content.beneficiary, name: '<script>alert(1)</script>' },
    },
  })
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;')
})
