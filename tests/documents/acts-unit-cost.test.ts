import { describe, expect, it } from 'vitest'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { Office, well } from '../scenarios/office'
import type { Terms } from '../scenarios/territory'
import { Territory } from '../scenarios/territory'
import { actLines } from './read-docx'

const FIXED = 'Il vaut pour toute l’année et n’est pas régularisé à sa clôture.'
const ADJUSTED = 'À la clôture de l’année, le coût réel constaté le remplace'

/** The convention of a community that lends Marie to commune A. */
async function convention(terms: Terms): Promise<string> {
  const territory = new Territory('A')
    .lends('Marie')
    .contracted('A', 6)
    .terms({ legalForm: 'serviceLendingDownward', hourlyTariff: 2091, ...terms })
  const asked = {
    agreementId: 'agreement',
    kind: 'convention',
    year: 2026,
    amendmentId: null,
  } as const
  const [act] = actPages(well(actFacts(new Office(territory), asked)))
  if (act === undefined) throw new Error('No act was drawn up')
  return (await actLines(act.page)).join('\n')
}

describe('the unit cost in a convention', () => {
  it.each(['serviceLendingUpward', 'serviceLendingDownward', 'unifiedService'])(
    'is fixed for the year under %s where a clause says so',
    async (legalForm) => {
      const text = await convention({ legalForm, unitCostClause: 'fixed' })
      expect(text).toContain(FIXED)
      expect(text).not.toContain(ADJUSTED)
    },
  )

  it('is replaced by the real cost at the end of the year by an express clause', async () => {
    for (const clause of [{ unitCostClause: 'adjusted' }, { yearEndAdjustment: true }]) {
      const text = await convention(clause)
      expect(text).toContain(ADJUSTED)
      expect(text).not.toContain(FIXED)
    }
  })

  it('is left for its author to say where no clause does', async () => {
    const text = await convention({})
    expect(text).toContain('le coût unitaire vaut pour toute l’année, ou le coût réel le remplace')
    expect(text).not.toContain(ADJUSTED)
    expect(text).not.toContain(FIXED)
  })

  it('is billed by the hour done in the article of the key where it stands for the year', async () => {
    const key = { kind: 'actualCost' }
    const fixed = await convention({ key, unitCostClause: 'fixed' })
    const adjusted = await convention({ key, unitCostClause: 'adjusted' })
    expect(fixed).toMatch(/heures réelles\s×\starif horaire/u)
    expect(fixed).not.toContain('part du coût réel')
    expect(adjusted).toContain('part du coût réel')
  })

  it('has neither clause under a form whose law fixes no unit cost', async () => {
    const text = await convention({ legalForm: 'serviceContract', unitCostClause: 'adjusted' })
    expect(text).not.toContain(ADJUSTED)
    expect(text).not.toContain(FIXED)
  })
})
