import { describe, expect, it } from 'vitest'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { pesRecette } from '#shared/domain/pes/pes-recette'
import { writePes } from '../../../src-main/documents/pes/write-pes'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { saveCollectivity } from '../../../src-main/use-cases/save-collectivity'
import { failureSentence } from '#shared/wording/failure-sentence'
import { Office, well } from '../../scenarios/office'
import { sampleOffice } from '../../scenarios/sample-office'
import { inBudget } from '../../hands/in-budget'
import { AGREEMENT, request, TREASURY, validate, values, xmlOf } from './pes-office'

/** The same year lent in two budgets: the sample's agreement in an annexed one, its codes kept or not. */
const ANNEX = {
  name: 'Budget annexe mutualisation',
  collectivity: '201',
  budget: '07',
  siret: '20000000400014',
  product: 'ANNX',
}

async function annexedOffice(annexBudgets: NonNullable<Collectivity['treasury']>['annexBudgets']) {
  const sample = await sampleOffice('pays-de-saint-seine').file()
  const [first] = sample.agreements
  if (first === undefined) throw new Error('No agreement')
  const half = first.beneficiaries.slice(0, 5).map(({ collectivityId }) => collectivityId)
  // Five bodies are lent to under the annexed budget, the others under the main one.
  const office = new Office(sample)
  well(await office.issue(undefined, null, AGREEMENT))
  const main = await office.file()
  const annexed = new Office({
    ...main,
    agreements: [
      ...main.agreements,
      { ...first, id: 'annexed', reference: '2024-08', annexBudget: 'budget annexe MUTUALISATION' },
    ],
    statements: main.statements.map((statement) =>
      half.includes(statement.content.beneficiary.id)
        ? {
            ...statement,
            content: inBudget(
              {
                ...statement.content,
                agreement: { ...statement.content.agreement, id: 'annexed' },
              },
              'budget annexe MUTUALISATION',
            ),
          }
        : statement,
    ),
  })
  const lender = main.collectivities.find(({ id }) => id === first.lenderId)
  if (lender === undefined) throw new Error('No lender')
  const treasury = { ...TREASURY, ...(annexBudgets === undefined ? {} : { annexBudgets }) }
  well(await saveCollectivity(annexed, { ...lender, treasury }))
  return { office: annexed, lender, half }
}

describe('a lender with two budgets', () => {
  it('gets a file for each, with the codes of that budget and its statements alone', async () => {
    const { office, lender, half } = await annexedOffice([ANNEX])
    const write = async (budget: string | null) =>
      xmlOf(
        writePes(
          well(pesRecette(well(await pesFacts(office, request(office, lender.id, { budget }))))),
        ),
      )
    const [main, annexed] = [await write(null), await write(ANNEX.name)]
    expect(values(annexed, 'IdColl')).toEqual([ANNEX.siret])
    expect(values(annexed, 'CodCol')).toEqual(['201'])
    expect(values(annexed, 'CodBud')).toEqual(['07'])
    expect(values(annexed, 'LibelleColBud')).toEqual(['Budget annexe mutualisation'])
    expect(new Set(values(annexed, 'CodProdLoc'))).toEqual(new Set(['ANNX']))
    expect(values(main, 'CodCol')).toEqual(['200'])
    expect(values(main, 'CodBud')).toEqual(['00'])
    expect(values(annexed, 'IdTiers')).toHaveLength(half.length)
    expect([...values(main, 'IdTiers'), ...values(annexed, 'IdTiers')]).toHaveLength(26)
    for (const xml of [main, annexed]) expect((await validate(xml)).errors).toEqual([])
    expect(values(annexed, 'NomFic')).toEqual(['PESALR2_201_07_2026-12-31_57'])
    expect(values(main, 'NomFic')).toEqual(['PESALR2_200_00_2026-12-31_57'])
  })

  it('is refused where the codes of the annexed one are not kept, or one of them is missing', async () => {
    const refusedFor = async (annexBudgets: Parameters<typeof annexedOffice>[0]) => {
      const { office, lender } = await annexedOffice(annexBudgets)
      const asked = request(office, lender.id, { budget: ANNEX.name })
      const refused = pesRecette(well(await pesFacts(office, asked)))
      return refused.ok ? [] : refused.failures.map((each) => failureSentence(each, 'fr'))
    }
    const [unknown] = await refusedFor(undefined)
    expect(unknown).toContain('ne contient pas les codes du budget annexe')
    expect(unknown).toContain(ANNEX.name)
    const missing = await refusedFor([
      { ...ANNEX, siret: null, collectivity: '', budget: '', product: '' },
    ])
    for (const part of [
      'le SIRET',
      'le code collectivité',
      'le code budget',
      'le code produit local',
    ])
      expect(missing.filter((sentence) => sentence.includes(part))).toHaveLength(1)
  })
})
