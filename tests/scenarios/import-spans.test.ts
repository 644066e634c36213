import { expect, it } from 'vitest'
import { fates, open, rehearse, valley } from './import-desk'
import { well } from './office'

const told = async (text: string): Promise<readonly string[]> => {
  const office = valley()
  return fates(await rehearse(office, well(await open(office, text))))
}

it.each(['06/03/2026', '03/03/2026', '01/03/2026'])(
  'refuses hours of several days, from 2 March to %s, of which it is not known what each day has',
  async (end) => {
    const week = `Agent;Date de début;Date de fin;Commune;Heures\nMarie Dupont;02/03/2026;${end};A;15\nMarie Dupont;09/03/2026;09/03/2026;A;3\nMarie Dupont;10/03/2026;;A;2\n`
    expect(await told(week)).toEqual([
      `2 refused importSeveralDays @3 ${end}`,
      '3 added 180',
      '4 added 120',
    ])
  },
)

it('takes a night with its beginning, its end and its length', async () => {
  const night =
    'Agent;Date de début;Heure de début;Date de fin;Heure de fin;Commune;Heures\nMarie Dupont;02/03/2026;22:00;03/03/2026;02:00;A;4:00\n'
  expect(await told(night)).toEqual(['2 added 120', '2 added 120'])
})

it('refuses the second of two columns of one month in a sheet, which may be the first one again', async () => {
  const sheet =
    'Agent : Marie Dupont;;;;\nCommune;janv. 2026;févr. 2026;mars 2026;mars-26\nA;1;0;5;10\n'
  expect(await told(sheet)).toContain('3 refused importColumnAside @null mars-26')
})
