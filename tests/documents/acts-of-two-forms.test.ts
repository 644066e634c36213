import { describe, expect, it } from 'vitest'
import type { ActKind } from '#shared/contract/act-methods'
import { actPages } from '../../src-main/documents/docx/act-pages'
import { actFacts } from '../../src-main/use-cases/act-facts'
import { well } from '../scenarios/office'
import { sampleOffice } from '../scenarios/sample-office'
import { actLines } from './read-docx'
import { statementOf } from './sample-statements'

/** The acts of a kind that the sample gives: its agreement serves communes and syndicats, each under an article of their own. */
const acts = (kind: ActKind) =>
  actPages(
    well(
      actFacts(sampleOffice('pays-de-saint-seine'), {
        agreementId: 'convention-2024-07',
        kind,
        year: 2026,
        amendmentId: null,
      }),
    ),
  )

const texts = async (kind: ActKind) =>
  Promise.all(acts(kind).map(async ({ page }) => (await actLines(page)).join('\n')))

describe('an agreement that serves communes and syndicats under two articles', () => {
  it('has a convention for each, with its own parties, texts and articles', async () => {
    expect(acts('convention').map(({ fileName }) => fileName.replaceAll('\u00A0', ' '))).toEqual([
      'Convention 2024-07 CGCT L. 5211-4-1, III.docx',
      'Convention 2024-07 bis CGCT L. 5111-1-1.docx',
    ])
    const [communes = '', syndicats = ''] = await texts('convention')
    expect(communes).toContain('Commune de Francheville')
    expect(communes).not.toContain('SIVOM du Haut-Ignon')
    expect(communes).toContain('notamment ses articles L. 5211-4-1 et D. 5211-16,')
    expect(communes).not.toContain('5111-1')
    expect(syndicats).toContain('SIVOM du Haut-Ignon')
    expect(syndicats).not.toContain('Francheville')
    expect(syndicats).toContain('notamment ses articles L. 5111-1, L. 5111-1-1 et R. 5111-1,')
    expect(syndicats).not.toContain('5211-4-1')
    expect(syndicats).not.toContain('D. 5211-16')
  })

  it('numbers each of its own, by which the délibérations, statements and letters name it', async () => {
    const numbers = (lines: readonly string[]) =>
      lines.map((text) => [...new Set(text.match(/n° 2024-07(?: bis)?/g))])
    const [own, other] = [['n° 2024-07'], ['n° 2024-07 bis']]
    expect(numbers(await texts('convention'))).toEqual([own, other])
    expect(numbers(await texts('annex'))).toEqual([own, other])
    expect(numbers(await texts('lenderResolution'))).toEqual([own, other])
    const bodies = numbers(await texts('beneficiaryResolution'))
    expect(bodies.filter(([number]) => number === 'n° 2024-07')).toHaveLength(20)
    expect(bodies.filter(([number]) => number === 'n° 2024-07 bis')).toHaveLength(6)
    expect(statementOf('21284').content.agreement.reference).toBe('2024-07')
    expect(statementOf('SIVOMHI').content.agreement.reference).toBe('2024-07 bis')
  })

  it('says in each convention that the service serves the others too, and that all share its cost', async () => {
    for (const text of await texts('convention'))
      expect(text).toContain('son coût est partagé entre toutes celles qu’il sert.')
  })

  it('has an annex for each that foresees the hours of its own bodies', async () => {
    const [communes = '', syndicats = ''] = await texts('annex')
    expect(communes).not.toContain('SIVOS des Sources')
    expect(syndicats).toContain('36 h 00')
  })

  it('has each assembly decide on the convention of its own form', async () => {
    const all = await texts('beneficiaryResolution')
    expect(all).toHaveLength(26)
    expect(all.filter((text) => text.includes('L. 5211-4-1'))).toHaveLength(20)
    expect(all.filter((text) => text.includes('L. 5111-1-1'))).toHaveLength(6)
    expect(await texts('lenderResolution')).toHaveLength(2)
  })

  it('cites to each body the article under which it is served', () => {
    expect(statementOf('21284').content.acts?.legalForm).toBe('serviceLendingDownward')
    expect(statementOf('SIVOMHI').content.acts?.legalForm).toBe('serviceLendingSideways')
  })
})
