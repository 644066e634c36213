import { describe, expect, it } from 'vitest'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'

/** The columns of these titles that are taken as parts of a cost. */
function taken(titles: string, isOfItems = false): string {
  const { pay = [] } = guessPayColumns({
    headers: ['Matricule', 'Mois', ...titles.split('; ')],
    rows: [{ line: 2, cells: ['Marie', '2026-01', '1', '2', '3'] }],
    ...(isOfItems ? { isOfItems: true } : {}),
  })
  return pay.map(({ column }) => column).join('; ')
}

describe('a table of pay that gives one amount in several columns', () => {
  it.each([
    'Traitement 2025; Traitement 2026',
    'Traitement actuel; Nouveau traitement',
    'IFSE 2025; IFSE 2026',
    'Traitement brut; Traitement indiciaire',
    'Traitement réel; Traitement à temps plein',
    'Traitement T1; Traitement T2',
    'Brut 2025; Brut 2026',
    'Traitement janvier; Traitement février',
    'Traitement théorique; NBI estimée; Charges patronales budgétées',
  ])('takes none of them before a person has said which: %s', (titles) => {
    expect(taken(titles)).toBe('')
  })

  it.each([
    ['Traitement; Ancien traitement; NBI', 'Traitement; NBI'],
    ['Traitement estimé; Traitement', 'Traitement'],
    ['Traitement brut; Traitement indiciaire; NBI', 'NBI'],
  ])('takes what is there once: %s', (titles, parts) => {
    expect(taken(titles)).toBe(parts)
  })

  it.each([
    'Traitement; Rappel de traitement; Retenue sur traitement',
    'IFSE; IFSE régie; CIA',
    'Traitement 2026; Charges patronales 2026',
  ])('takes amounts that add up: %s', (titles) => {
    expect(taken(titles)).toBe(titles)
  })

  it('takes charges of a first and a second bracket, which are no quarters', () => {
    const titles = 'Cotisations patronales retraite T1; Cotisations patronales retraite T2'
    expect(taken(titles)).toBe(titles)
  })

  it('takes nothing of as many columns as a file may have, each said to be the base pay', () => {
    const titles = Array.from({ length: 198 }, (_, at) => `Traitement a${String(at)}x`)
    expect(taken(titles.join('; '))).toBe('')
  })

  it('takes all items of a file with a line for each', () => {
    const titles = 'Traitement indiciaire; Traitement janvier 2026; Traitement brut'
    expect(taken(titles, true)).toBe(titles)
  })
})
