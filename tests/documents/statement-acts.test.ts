import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { costNoticeSchema } from '#shared/domain/agreements/cost-notice'
import { LEGAL_FORMS, type LegalForm } from '#shared/domain/agreements/legal-form'
import { noImputation } from '#shared/domain/accounting/imputation'
import { treasurySchema } from '#shared/domain/collectivities/treasury'
import { paperSchema } from '#shared/domain/papers/paper'
import type { Statement, StatementContent } from '#shared/domain/statements/statement'
import { verifySeal } from '#shared/domain/statements/verify-statement'
import { statementPage } from '../../src-main/documents/statement-page'
import { figureOf, sheetText, tablesOf } from './read-page'
import { sampleStatements, statementOf } from './sample-statements'
import { sampleWorkspace } from '../hands/sample-workspace'

const MARTIN = '21561'
const file = sampleWorkspace()
const [agreement] = file.agreements
const martin = file.collectivities.find(({ code }) => code === MARTIN)
if (agreement === undefined || martin === undefined) throw new Error('The sample changed')

const notice = (year: number, on: string, unitCost: number) =>
  costNoticeSchema.parse({
    id: `${String(year)}-${on}`,
    agreementId: agreement.id,
    fiscalYear: year,
    notifiedOn: on,
    unitCost,
    unit: 'heure',
    reference: 'L-12',
  })

const resolution = paperSchema.parse({
  id: 'resolution',
  agreementId: agreement.id,
  kind: 'resolution',
  title: 'Délibération',
  date: '2023-12-19',
  number: '2023-41',
  collectivityId: martin.id,
  agentId: null,
  amendmentId: null,
  versions: [
    {
      sha256: 'a'.repeat(64),
      fileName: 'deliberation.pdf',
      size: 10,
      addedAt: '2024-01-03T10:00:00.000Z',
    },
  ],
})

const read = (statement: Statement): string => sheetText(statementPage(statement, 'fr'))
const withRecords = (
  others: NonNullable<Parameters<typeof sampleStatements>[3]>,
  terms: Parameters<typeof sampleStatements>[0] = {},
): Statement => statementOf(MARTIN, terms, undefined, undefined, { costNotices: [], ...others })

describe('the acts that a statement names', () => {
  it('say what was notified for the year, and when; the tariff of the agreement is called that', () => {
    const costNotices = [notice(2025, '2025-03-01', 1999), notice(2026, '2026-03-12', 2366)]
    const text = read(withRecords({ costNotices }))
    expect(text).toContain('Coût unitaire notifié 23,66 € par heure, le 12 mars 2026')
    expect(text).toContain('Tarif de la convention 20,91 € par heure')
  })

  it('say that nothing was notified, where the form asks for it and nothing was by the day of issue', () => {
    expect(read(withRecords({}))).toContain('Coût unitaire notifié non notifié')
    const after = [notice(2026, '2027-02-01', 2366)]
    expect(read(withRecords({ costNotices: after }))).toContain('Coût unitaire notifié non notifié')
  })

  it('say nothing of a notice under a form that asks for none', () => {
    expect(read(withRecords({}, { legalForm: 'serviceContract' }))).not.toContain('notifié')
  })

  it('name the beneficiary’s own délibération with its day, or say that it is not known', () => {
    expect(read(withRecords({ papers: [resolution] }))).toContain(
      'Acte du bénéficiaire 2023-41 du 19 décembre 2023',
    )
    expect(read(withRecords({}))).toContain('Acte du bénéficiaire non renseigné')
  })

  it('leave a statement as it was that was issued before acts were kept', () => {
    const { content } = withRecords({})
    const { acts: _, ...old } = content
    const issued = { id: 'old', content: old, fingerprint: fingerprint(old), cancelled: null }
    expect(verifySeal(issued).kind).toBe('identical')
    const text = read(issued)
    expect(text).toContain('Coût notifié 20,91 € par heure')
    expect(text).not.toContain('Règlement')
    expect(text).not.toContain('non notifié')
  })
})

describe('how a statement is paid', () => {
  const lenderId = agreement.lenderId
  const treasury = treasurySchema.parse({
    office: 'Service de gestion comptable de Dijon',
    post: '021045',
    collectivity: '',
    budget: '',
    budgetSiret: null,
    product: '',
  })
  const collectivities = file.collectivities.map((body) =>
    body.id === lenderId ? { ...body, treasury } : body,
  )

  it('names the accountant, the days and the account', () => {
    const terms = agreementSchema.parse({
      ...agreement,
      iban: 'FR7630001007941234567890185',
      paymentDays: 45,
    })
    expect(read(withRecords({ collectivities }, terms))).toContain(
      'Règlement. Comptable assignataire : ' +
        'Service de gestion comptable de Dijon, poste comptable 021045. ' +
        'Délai : 45 jours après l’envoi. ' +
        'Par virement sur le compte FR76 3000 1007 9412 3456 7890 185. ' +
        'Un avis des sommes à payer suivra.',
    )
  })

  it('is said to be set off where the attribution de compensation carries the money, with the words of the agreement', () => {
    const terms = agreementSchema.parse({
      ...agreement,
      iban: 'FR7630001007941234567890185',
      paymentTerms: 'Imputation en douzièmes.',
    })
    const imputations = [{ ...noImputation(agreement.id), channel: 'compensation' as const }]
    const text = read(withRecords({ collectivities, imputations }, terms))
    expect(text).toContain(
      'Règlement. Ce montant est imputé sur l’attribution de compensation. Imputation en douzièmes.',
    )
    for (const claimed of ['Comptable assignataire', 'Délai', 'virement', 'avis des sommes'])
      expect(text).not.toContain(claimed)
    // Nor do its accounts speak of a title and a mandate, or of one that is reduced.
    for (const kind of ['claim', 'reduction'] as const) {
      const found = sampleStatements(terms, undefined, undefined, {
        costNotices: [],
        collectivities,
        imputations,
      }).find(({ content }) => content.balance.kind === kind)
      const sheet = found === undefined ? '' : statementPage(found, 'fr')
      expect(sheetText(sheet)).toContain('Ce montant est imputé sur l’attribution de compensation.')
      const pieces = tablesOf(sheet).find(([[heading = ''] = []]) => heading.includes('Imputation'))
      expect(pieces?.slice(1).map(([, piece]) => piece)).toEqual([
        'attribution de compensation',
        'attribution de compensation',
      ])
    }
  })

  it('says that the accountant is not known, and nothing at all where money goes back', () => {
    expect(read(withRecords({}))).toContain('Comptable assignataire : non renseigné.')
    const reduced = sampleStatements().find(({ content }) => content.balance.kind === 'reduction')
    expect(reduced === undefined ? '' : read(reduced)).not.toContain('Règlement')
  })
})

describe('the unit cost times the units', () => {
  it('makes the share of every body, with what rounding adds or takes on the same line', () => {
    const statements = sampleStatements()
    expect(statements.length).toBeGreaterThan(20)
    for (const { content } of statements) {
      const html = statementPage({ content, fingerprint: null, cancelled: null }, 'fr')
      const line = tablesOf(html)
        .flat()
        .find(([label = '']) => label.includes('×'))
      const [label = '', figure = ''] = line ?? []
      const amount = (text: string): number =>
        Math.round(
          Number(
            text
              .replaceAll(/[^\d,−-]/g, '')
              .replace('−', '-')
              .replace(',', '.'),
          ) * 100,
        )
      const gap = /arrondi de ([+−][\d ,]+) €/.exec(label)?.[1] ?? '0'
      expect(amount(figure) + amount(gap)).toBe(content.share)
      const price = Number(
        (figureOf(html, 'Coût d’une heure') ?? '').replace(/[^\d,]/g, '').replace(',', '.'),
      )
      const [, hours = '', minutes = ''] = /^([\d ]+) h (\d\d)/.exec(label) ?? []
      const units = Number(hours.replaceAll(' ', '')) + Number(minutes) / 60
      expect(Math.round(price * units * 100)).toBe(amount(figure))
    }
  })
})

describe('the law and the words of each form', () => {
  const D = 'D. 5211-16'

  it.each(LEGAL_FORMS)('cite D.5211-16 under %s only where it applies', (legalForm) => {
    const basis = { legalBasis: 'Fondement de la convention' }
    const text = read(withRecords({}, { ...basis, legalForm }))
    const counts = (form: LegalForm): boolean =>
      [
        'serviceLendingUpward',
        'serviceLendingDownward',
        'unifiedService',
        'serviceLendingSideways',
      ].includes(form)
    expect(text.includes('nités de fonctionnement')).toBe(counts(legalForm))
    expect(text).not.toContain(D)
    expect(text.includes('recours')).toBe(legalForm !== 'staffSecondment')
  })

  it.each([
    ['serviceLendingDownward', 'Base provisoire (CGCT D. 5211-16) :'],
    ['unifiedService', 'Base provisoire (CGCT R. 5111-1) :'],
    ['sharedService', 'Base provisoire (CGCT L. 5211-4-2) :'],
    ['staffSecondment', 'Base provisoire (CGFP L. 512-6) :'],
    ['serviceContract', 'Base provisoire :'],
  ] as const)('found a provisional statement under %s on its own article', (legalForm, intro) => {
    const { content, ...statement } = withRecords({}, { legalForm })
    const provisional: StatementContent = {
      ...content,
      nature: 'provisional',
      foreseen: {
        hours: { agentMonths: 1, fromLastYear: 0, minutes: content.minutes },
        costs: { agentMonths: 0, baseYears: [] },
        pay: [],
        charges: 0,
        units: 0,
        values: 0,
      },
    }
    expect(read({ ...statement, content: provisional })).toContain(intro)
  })
})

describe('an individual loan by part of the working time', () => {
  it('shows whom it lends and which part, and no months without hours', () => {
    const { content, ...statement } = withRecords({}, { legalForm: 'staffSecondment' })
    const loan: StatementContent = {
      ...content,
      uses: [],
      months: content.months.map((month) => ({ ...month, uses: 0, minutes: minutes(0) })),
      minutes: minutes(0),
      byAgent: {
        agents: [
          {
            name: 'Anne Morel',
            post: 'Directrice générale des services',
            workShare: 2500,
            minutes: minutes(0),
            ofMinutes: minutes(0),
            cost: [],
            travel: cents(0),
            amount: content.share,
          },
        ],
        pooled: cents(0),
        besides: cents(0),
      },
    }
    const html = statementPage({ ...statement, content: loan }, 'fr')
    expect(sheetText(html)).toContain('1. Agents mis à disposition')
    expect(tablesOf(html)).toContainEqual([
      ['Agent', 'Emploi', 'Quotité'],
      ['Anne Morel', 'Directrice générale des services', '25 %'],
    ])
    expect(sheetText(html)).not.toContain('Janvier')
    // The statement does not know the days of the agreement, which may end before its period does.
    expect(sheetText(html)).toContain(
      'La mise à disposition vaut par quotité du temps de travail : aucune heure n’est relevée.',
    )
    expect(sheetText(html)).toContain('2. Coût des agents mis à disposition')
    expect(sheetText(html)).not.toContain('Heures réalisées')
  })
})

describe('a notice of the day of issue', () => {
  it('is frozen: one that comes later changes nothing of an issued statement', () => {
    const before = withRecords({ costNotices: [notice(2026, '2026-03-12', 2366)] })
    expect(before.content.acts?.notice).toEqual({
      notifiedOn: day('2026-03-12'),
      unitCost: cents(2366),
      unit: 'heure',
      reference: 'L-12',
    })
    expect(verifySeal(before).kind).toBe('identical')
  })
})

describe('the cost that a statement prints', () => {
  it('is that of the agents under an individual loan, which lends no service', () => {
    const page = read(withRecords({}, { legalForm: 'staffSecondment' }))
    expect(page).toContain('Coût des agents mis à disposition en 2026')
    expect(page).not.toContain('Coût du service')
    expect(read(withRecords({}))).toContain('Coût du service en 2026')
  })
})
