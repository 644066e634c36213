import { beforeAll, describe, expect, it } from 'vitest'
import type { Statement } from '#shared/domain/statements/statement'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { fingerprint } from '#shared/kernel/fingerprint'
import { yearPeriod } from '#shared/kernel/period'
import { statementPage } from '../../src-main/documents/statement-page'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { Office, well } from '../scenarios/office'
import { figureOf, sheetText, tablesOf } from './read-page'
import { sampleWorkspace } from '../hands/sample-workspace'

let file: WorkspaceFile

const statement = (reference: string, body: string): Statement => {
  const found = file.statements.find(
    ({ content }) => content.agreement.reference === reference && content.beneficiary.name === body,
  )
  if (found === undefined) throw new Error(`No statement of ${reference} for ${body}`)
  return found
}

const identical = async (of: WorkspaceFile): Promise<readonly string[]> =>
  well(await verifyStatements(new Office(of))).map(({ verification }) =>
    verification.kind === 'identical'
      ? 'identical'
      : (verification.difference?.field ?? 'unplaced'),
  )

beforeAll(async () => {
  const sample = sampleWorkspace('named-individuals')
  const office = new Office(sample)
  for (const { id } of sample.agreements) well(await office.issue(yearPeriod(2026), null, id))
  file = await office.file()
})

describe('the annex of an individual loan', () => {
  it('says of the agent: name, post, the part that is lent, the hours for the body, each kind of cost', () => {
    const html = statementPage(statement('MAD-EV', 'CC du Val de Serve'), 'fr')
    expect(sheetText(html)).toContain('Annexe : décompte par agent mis à disposition')
    expect(sheetText(html)).toContain('Yann Kerbrat, Technicien espaces verts')
    const [lines = []] = tablesOf(html).filter(([row]) => row?.[0] === 'Quotité mise à disposition')
    expect(lines).toEqual([
      ['Quotité mise à disposition', '40 %'],
      ['Heures pour le bénéficiaire', '329 h 00'],
      ['Part de ses heures (658 h 00 pour tous)', '50,0000 %'],
      ['Rémunérations', '5 658,18 €'],
      ['Charges patronales', '2 550,54 €'],
      ['Ensemble pour cet agent', '8 208,72 €'],
    ])
    expect(figureOf(html, 'Montant de l’état avant déductions')).toBe('8 208,72 €')
  })

  it('counts the kilometres of the agent in what the agent costs', () => {
    const html = statementPage(statement('MAD-NRJ', 'Servance-le-Bourg'), 'fr')
    expect(figureOf(html, 'Kilomètres facturés')).toBe('192,00 €')
    expect(figureOf(html, 'Ensemble pour cet agent')).toBe('10 912,75 €')
    expect(figureOf(html, 'Montant de l’état avant déductions')).toBe('10 912,75 €')
  })

  it('names whom the loan lends at the head of the statement', () => {
    const html = statementPage(statement('MAD-DGS', 'Servance-le-Bourg'), 'fr')
    expect(sheetText(html)).toContain('Agent Laurence Vidal')
  })

  it('is recomputed with the rest of the statement, which a changed amount makes differ', async () => {
    expect(new Set(await identical(file))).toEqual(new Set(['identical']))
    const [first, ...others] = file.statements
    const byAgent = first?.content.byAgent
    if (first === undefined || byAgent === undefined) throw new Error('No annex')
    const agents = byAgent.agents.map((one) => ({ ...one, workShare: 1 }))
    const content = { ...first.content, byAgent: { ...byAgent, agents } }
    const altered = { ...first, content, fingerprint: fingerprint(content) }
    expect(await identical({ ...file, statements: [altered, ...others] })).toContain(
      'byAgent.agents.workShare',
    )
  })

  it('is not asked of statements issued before it was, which stay identical', async () => {
    const statements = file.statements.map((one) => {
      const { byAgent: _byAgent, ...content } = one.content
      return { ...one, content, fingerprint: fingerprint(content) }
    })
    expect(new Set(await identical({ ...file, statements }))).toEqual(new Set(['identical']))
    const [first] = statements
    if (first === undefined) throw new Error('No statement')
    expect(sheetText(statementPage(first, 'fr'))).not.toContain('décompte par agent')
  })
})
