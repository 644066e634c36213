import { describe, expect, it } from 'vitest'
import { fates, keep, open, rehearse, valley } from './import-desk'
import { well, type Office } from './office'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'

/** Keeps a file with a choice of a person; the next one is read in the same office. */
async function keptWith(
  text: string,
  change: (mapping: ImportMapping) => Partial<ImportMapping>,
  name = 'heures.csv',
): Promise<Office> {
  const office = valley()
  const file = well(await open(office, text, null, name))
  const mapping = { ...file.mapping, ...change(file.mapping) }
  well(await keep(office, { ...file, mapping }))
  return office
}

const sheet = (day: string): string => `Commune;${day};14/01/2026\nA;2;1\n`

describe('the agent who was chosen for a sheet that names nobody', () => {
  const chosen = (found: string, id: string) => () => ({
    names: [{ kind: 'agent' as const, found, id }],
  })

  it('is asked again for the next one: it may be the sheet of somebody else', async () => {
    const office = await keptWith(sheet('13/01/2026'), chosen('feuille', 'Marie'), 'feuille.csv')
    const next = well(await open(office, sheet('15/01/2026'), null, 'feuille.csv'))
    const told = await rehearse(office, next)
    expect(told.names).toMatchObject([{ found: 'feuille', state: 'unknown' }, { found: 'A' }])
  })

  it('stays chosen where the name of the file has a part of the agent’s', async () => {
    const name = 'Marie Dpnt 2026-01.csv'
    const office = await keptWith(sheet('13/01/2026'), chosen('Marie Dpnt', 'Marie'), name)
    const next = well(await open(office, sheet('15/01/2026'), null, 'Marie Dpnt 2026-02.csv'))
    expect((await rehearse(office, next)).names).toMatchObject([
      { found: 'Marie Dpnt', state: 'chosen', id: 'Marie' },
      { found: 'A' },
    ])
  })
})

describe('a column that was chosen by its place', () => {
  const text = 'Agent;Date;Commune;Heures;Heures\nMarie Dupont;13/01/2026;A;7;2\n'
  const second = ({ columns }: ImportMapping) => ({ columns: { ...columns, duration: '#5' } })

  it('is the same in the next file of these titles', async () => {
    const office = await keptWith(text, second)
    const next = well(await open(office, text.replace('13/01', '14/01')))
    expect(next.remembered).toBe(true)
    expect(fates(await rehearse(office, next))).toEqual(['2 added 120'])
  })

  it('is no other column, where one more is before it: the columns are shown again', async () => {
    const office = await keptWith(text, second)
    const more = text
      .replace('Commune;Heures;Heures', 'Commune;Heures;Trajet;Heures')
      .replace('A;7;2', 'A;7;1;2')
    const next = well(await open(office, more))
    expect(next).toMatchObject({ remembered: false, mapping: { columns: { duration: 'Heures' } } })
  })
})

describe('a column of times that nothing is read from', () => {
  it('is named wherever in the file its first one is', async () => {
    const lines = Array.from(
      { length: 28 },
      (_, at) => `Marie Dupont;${String(at + 1)}/02/2026;A;1;`,
    )
    const text = ['Agent;Date;Commune;Heures;Heures sup', ...lines].join('\n')
    const said = async (of: string) =>
      (await rehearse(valley(), well(await open(valley(), of)))).timesLeft
    expect(await said(text)).toEqual([])
    expect(await said(`${text}2`)).toEqual(['Heures sup'])
  })
})
