import { describe, expect, it } from 'vitest'
import type { ActKind } from '#shared/contract/act-methods'
import type { LegalFrame } from '#shared/domain/agreements/legal-frame'
import type { Terms } from '#shared/domain/agreements/terms'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { day } from '#shared/kernel/day'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { amendment } from '../amendment'
import { Office, well } from '../scenarios/office'
import { sampleOffice } from '../scenarios/sample-office'
import { Territory, type Terms as Given } from '../scenarios/territory'
import { actLines } from './read-docx'

/** The text of each act of a kind, by the name of its file. */
async function actsOf(office: Office, kind: ActKind, agreementId = 'agreement', year = 2026) {
  const asked = { agreementId, kind, year, amendmentId: null }
  const pages = actPages(well(actFacts(office, asked)))
  const written = pages.map(
    async ({ fileName, page }) =>
      [fileName.replaceAll('\u00A0', ' '), (await actLines(page)).join('\n')] as const,
  )
  return Object.fromEntries(await Promise.all(written))
}

/** A file whose first agreement is amended from July 2026 on. */
function amended(
  file: WorkspaceFile,
  frame: LegalFrame | null,
  terms: (own: Terms) => Terms = (own) => own,
) {
  const agreements = file.agreements.map((one, at) =>
    at > 0
      ? one
      : {
          ...one,
          amendments: [
            {
              ...amendment(day('2026-07-01'), terms(termsOf(one))),
              ...(frame === null ? {} : { frame }),
            },
          ],
        },
  )
  return { ...file, agreements }
}

const officeOf = (
  given: Given,
  frame: LegalFrame | null,
  terms?: (own: Terms) => Terms,
  today = '2026-12-01',
) =>
  new Office(
    amended(new Territory('A', 'B').lends('Marie').lends('Paul').terms(given).file(), frame, terms),
    today,
  )

const LOAN = { legalForm: 'staffSecondment', legalBasis: '' } as const

describe('the letters of an agreement to which an amendment gave another form', () => {
  it('name it by the form in force when they are written', async () => {
    const given = { legalForm: 'sharedAsset' }
    const written = async (today: string) =>
      (await actsOf(officeOf(given, LOAN, undefined, today), 'renewalLetter'))[
        'Reconduction 2026-01 Commune A.docx'
      ]
    expect(await written('2026-03-01')).toContain('Le règlement cité en référence')
    const since = await written('2026-12-01')
    expect(since).toContain('La convention citée en référence')
    expect(since).not.toContain('èglement')
  })

  it('keep the article of syndicats where the form stays and the annexed budget changes', async () => {
    const file = await sampleOffice('pays-de-saint-seine').file()
    const own = file.agreements.find(({ id }) => id === 'convention-2024-07')
    if (own === undefined) throw new Error('No agreement')
    const { legalForm, legalBasis } = own
    const frame = {
      ...(legalForm === undefined ? {} : { legalForm }),
      legalBasis,
      annexBudget: 'Services',
    }
    const others = file.agreements.filter((one) => one !== own)
    const office = new Office(
      amended({ ...file, agreements: [own, ...others] }, frame),
      '2026-12-01',
    )
    const letters = Object.entries(await actsOf(office, 'costLetter', own.id))
    const syndicats = letters.filter(([, text]) => text.includes('n° 2024-07 bis'))
    expect(syndicats).toHaveLength(6)
    for (const [, text] of syndicats) expect(text).toContain('l’article R. 5111-1')
    expect(letters.filter(([, text]) => text.includes('l’article D. 5211-16'))).toHaveLength(20)
  })
})

describe('the orders and consents of loans', () => {
  const withoutPaul = (own: Terms): Terms => ({
    ...own,
    agents: own.agents.filter(({ agentId }) => agentId !== 'Paul'),
  })

  it('are written from the day on which an amendment made the agreement a loan', async () => {
    const given = { legalForm: 'sharedService', period: { from: '2018-01-01', to: '2028-12-31' } }
    const orders = await actsOf(officeOf(given, LOAN), 'order')
    const [order = ''] = Object.values(orders)
    expect(order).toContain('est prononcée du 1ᵉʳ juillet 2026 au 31 décembre 2028.')
    expect(order).not.toContain('5211-4-2')
  })

  it('concern the agents lent now or later, each on the days of the loan', async () => {
    const given = { ...LOAN, period: { from: '2026-01-01', to: '2027-12-31' } }
    const before = await actsOf(officeOf(given, null, withoutPaul, '2026-03-01'), 'order')
    expect(Object.values(before).join()).toContain('prononcée du 1ᵉʳ janvier 2026 au 30 juin 2026.')
    expect(Object.keys(before)).toHaveLength(2)
    expect(Object.keys(await actsOf(officeOf(given, null, withoutPaul), 'order'))).toHaveLength(1)
    const file = new Territory('A').lends('Marie').lends('Paul').terms(given).file()
    const [agreement] = file.agreements
    if (agreement === undefined) throw new Error('No agreement')
    const alone = { ...file, agreements: [{ ...agreement, ...withoutPaul(termsOf(agreement)) }] }
    const later = amended(alone, null, (own) => ({ ...own, agents: agreement.agents }))
    const consents = Object.values(await actsOf(new Office(later, '2026-03-01'), 'consent'))
    expect(consents).toHaveLength(2)
    expect(consents.join()).toContain('Période : du 1ᵉʳ juillet 2026 au 31 décembre 2027.')
  })
})

describe('the letters of a year', () => {
  it('go to no body that an amendment lets in later', async () => {
    const given = { period: { from: '2025-01-01', to: '2027-12-31' } }
    const file = new Territory('A', 'B').lends('Marie').terms(given).file()
    const [agreement] = file.agreements
    if (agreement === undefined) throw new Error('No agreement')
    const alone = { ...agreement, beneficiaries: agreement.beneficiaries.slice(0, 1) }
    const joined = amended({ ...file, agreements: [alone] }, null, (own) => ({
      ...own,
      beneficiaries: agreement.beneficiaries,
    }))
    const office = new Office(joined, '2026-03-01')
    expect(Object.keys(await actsOf(office, 'costLetter', 'agreement', 2025))).toHaveLength(1)
    expect(Object.keys(await actsOf(office, 'costLetter'))).toHaveLength(2)
  })
})

describe('the call of instalments', () => {
  it('goes to a body too that an amendment left out since', async () => {
    const instalments = ['A', 'B'].map((collectivityId) => ({
      collectivityId,
      reference: '',
      calledOn: '2026-03-01',
      amount: 50_000,
    }))
    const office = officeOf({ instalments }, null, (own) => ({
      ...own,
      beneficiaries: own.beneficiaries.filter(({ collectivityId }) => collectivityId === 'B'),
    }))
    expect(Object.keys(await actsOf(office, 'instalmentCall'))).toHaveLength(2)
  })
})
