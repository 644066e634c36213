import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import { statementPage } from '../../src-main/documents/statement-page'
import { well } from '../scenarios/office'
import { sampleOffice } from '../scenarios/sample-office'
import { sheetText, tablesOf } from './read-page'

/** The page of the first statement of a sample's agreement for 2026. */
async function pageOf(sample: SampleTerritory, agreement: string): Promise<string> {
  const office = sampleOffice(sample)
  const [first] = well(await office.issue(yearPeriod(2026), null, agreement))
  const statement = await office.keeper.readStatement(first?.id ?? '')
  if (statement === null) throw new Error('No statement')
  return statementPage(statement, 'fr')
}

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading = '']) =>
    heading.replaceAll('<!-- -->', ''),
  )

describe('a statement whose key counts no hours', () => {
  it('lists the acts that it counts, converted into units (D.5211-16, 4), and no empty months', async () => {
    const html = await pageOf('a-la-carte', 'agreement-ads')
    const [units] = tablesOf(html)
    expect(units).toEqual([
      ['Nature', 'Recours', 'Unités par recours', 'Unités de fonctionnement'],
      ['Permis de construire', '31', '1', '31'],
      ['Déclaration préalable', '64', '0,7', '44,8'],
      ['Certificat d’urbanisme', '88', '0,2', '17,6'],
      ['Total', '183', '', '93,4'],
    ])
    expect(headings(html)[0]).toBe('1. Recours au service, convertis en unités')
    expect(sheetText(html)).not.toContain('0 h 00')
    expect(sheetText(html)).toContain('Unités comptées : 93,4 sur 158,1')
    // 45 601,32 € over 158,1 units: the unit cost that D.5211-16 asks for, to four decimals.
    expect(sheetText(html)).toContain(
      'Unités de fonctionnement du service 158,1 Coût d’une unité 288,4334 €',
    )
  })

  it('says under prices, not under an hourly tariff, what an equipment costs', async () => {
    const html = await pageOf('shared-equipment', 'agreement-biens-1')
    expect(headings(html)[1]).toBe('2. Prix de la convention')
    expect(sheetText(html)).toContain('comptés au décompte, ligne par ligne')
    expect(sheetText(html)).not.toContain('0 h 00')
  })

  it('says why no use is counted where the key is a fixed quota', async () => {
    const html = await pageOf('whole-services', 'agreement-sc-fin')
    const text = sheetText(html)
    expect(text).toContain('La clé de la convention ne dépend pas du nombre de recours')
    expect(text).not.toContain('0 h 00')
    expect(headings(html)[1]).toBe('2. Coût du service')
    expect(text).not.toContain('Coût unitaire')
  })
})

describe('the annex of a loan', () => {
  it('sums the hours of each agent at its end, where there are several', async () => {
    const several = sheetText(await pageOf('pays-de-saint-seine', 'convention-2024-07'))
    expect(several).toMatch(
      /Par agent : (?:\p{L}+\. \p{L}+\. \d+ h \d\d, )+\p{L}+\. \p{L}+\. \d+ h \d\d\./u,
    )
    const alone = sheetText(await pageOf('named-individuals', 'agreement-mad-nrj'))
    expect(alone).not.toContain('Par agent')
  })
})
