import { describe, expect, it } from 'vitest'
import { refusedPlaces } from '#shared/contract/refused-places'
import { day } from '#shared/kernel/day'
import { sameLinesSentence } from '#shared/wording/same-lines-sentence'
import { translator } from '#shared/wording/translator'
import { keepImport } from '../../src-main/use-cases/keep-import'
import { fates, GENERIC, hours, keep, open, rehearse, valley } from './import-desk'
import { Office, refusals, well } from './office'
import { Territory } from './territory'

const [TITLES, ...LINES] = GENERIC.split('\r\n')

describe('a file of hours', () => {
  it('adds up the lines of one agent, day and body, and enters in one change', async () => {
    const office = valley()
    const file = well(await open(office, GENERIC))
    expect(file.source).toBe('generic')
    const rehearsal = await rehearse(office, file)
    expect(fates(rehearsal)).toEqual(['2 added 120', '3 added 90', '4 added 120'])
    expect(rehearsal.counts).toEqual({ added: 3, changed: 0, skipped: 0, refused: 0 })
    expect(rehearsal.effect).toEqual({
      from: '2026-03',
      to: '2026-03',
      agents: [
        { agentId: 'Marie', before: 0, after: 120 },
        { agentId: 'Paul', before: 0, after: 90 },
      ],
    })
    expect(await hours(office)).toEqual([])
    const kept = well(await keep(office, file))
    expect(kept.record).toMatchObject({ added: 3, changed: 0, skipped: 0, refused: 0 })
    expect(await hours(office)).toEqual([
      'Marie 2026-03-02 A 120 Accueil',
      'Paul 2026-03-02 B 90 Paie',
    ])
  })

  it('tells a line that repeats another word for word, which adds up all the same', async () => {
    const office = valley()
    const twice = [GENERIC, LINES[1], 'Dupont Paul;02/03/2026;B;Paie annuelle;1,5', LINES[1]]
    const rehearsal = await rehearse(office, well(await open(office, twice.join('\r\n'))))
    expect(
      rehearsal.lines.map((line) => (line.status === 'refused' ? 'refused' : line.sameAs)),
    ).toEqual([null, null, null, 3, null, 3])
    expect(rehearsal.counts).toMatchObject({ added: 6, refused: 0 })
    expect(
      sameLinesSentence(rehearsal.lines, translator('fr'), 'fr')?.replaceAll('\u00A0', ' '),
    ).toBe(
      '2 lignes répètent mot pour mot une ligne au-dessus : elles s’ajoutent. Vérifiez les lignes 5, 7.',
    )
    const alone = await rehearse(office, well(await open(office, GENERIC)))
    expect(sameLinesSentence(alone.lines, translator('fr'), 'fr')).toBeNull()
  })

  it('adds nothing the second time, and says when it was kept', async () => {
    const office = valley()
    well(await keep(office, well(await open(office, GENERIC))))
    const again = well(await open(office, GENERIC))
    expect(again.already).toMatchObject({ fileName: 'heures.csv', at: '2027-01-14T09:00:00.000Z' })
    expect(again.remembered).toBe(true)
    expect((await rehearse(office, again)).counts).toMatchObject({ added: 0, skipped: 3 })
    const before = await office.file()
    expect(refusals(await keep(office, again))).toEqual(['importNothingToKeep'])
    expect(await office.file()).toEqual(before)
  })

  it.each([
    ['under another name', GENERIC, 'copie.csv'],
    ['in another order of lines', [TITLES, ...LINES.toReversed()].join('\n'), 'heures.csv'],
    [
      'with other separators, in another encoding',
      Buffer.from(`\uFEFF${GENERIC.replaceAll(';', '\t')}`, 'utf16le'),
      'heures.txt',
    ],
  ])('adds nothing the second time %s', async (_, content, name) => {
    const office = valley()
    well(await keep(office, well(await open(office, GENERIC))))
    const again = well(await open(office, content, null, name))
    expect((await rehearse(office, again)).counts).toEqual({
      added: 0,
      changed: 0,
      skipped: 3,
      refused: 0,
    })
    expect(refusals(await keep(office, again))).toEqual(['importNothingToKeep'])
  })

  it('replaces the hours that differ, and leaves the others alone', async () => {
    const office = valley()
    well(await keep(office, well(await open(office, GENERIC))))
    const corrected = GENERIC.replace('B;Paie;1,5', 'B;;2:15:00')
    const file = well(await open(office, corrected))
    expect(file.already).toBeNull()
    expect(fates(await rehearse(office, file))).toEqual([
      '2 skipped 120>120',
      '3 changed 90>135',
      '4 skipped 120>120',
    ])
    well(await keep(office, file))
    expect(await hours(office)).toContain('Paul 2026-03-02 B 135 Paie')
  })

  it('tells the hours of its weeks that it does not name, once a file of its source was kept', async () => {
    const office = new Office(
      new Territory('A', 'B').lends('Marie').days('Marie', '2026-03', [[5, 'B', 4]]),
    )
    const first = well(await open(office, 'Agent;Date;Collectivité;Durée\nMarie;03/03/2026;A;2\n'))
    expect((await rehearse(office, first)).staying).toBeNull()
    well(await keep(office, first))
    const moved = 'Agent;Date;Collectivité;Durée\nMarie;04/03/2026;A;2\nMarie;10/03/2026;A;1\n'
    expect((await rehearse(office, well(await open(office, moved)))).staying).toEqual({
      count: 2,
      minutes: 360,
      first: '2026-03-03',
    })
    expect((await rehearse(office, first)).staying).toMatchObject({ count: 1, minutes: 240 })
  })

  it('is kept whole but for the lines left out; a refused line must be left out', async () => {
    const office = valley()
    const faulty = `${GENERIC}\r\nMarie Dupont;31/02/2026;A;;1:00\r\nZoé Blanc;03/03/2026;A;;1:00`
    const file = well(await open(office, faulty))
    const rehearsal = await rehearse(office, file)
    expect(fates(rehearsal).slice(3)).toEqual([
      '5 refused importDayImpossible @2 31/02/2026',
      '6 refused importAgentUnknown @1 Zoé Blanc',
    ])
    const before = await office.file()
    expect(refusals(await keep(office, file, [3]))).toEqual([
      'importLineRefused',
      'importAgentUnknown',
    ])
    expect(await office.file()).toEqual(before)
    expect(well(await keep(office, file, refusedPlaces(rehearsal.lines))).record).toMatchObject({
      added: 3,
      refused: 2,
    })
  })

  it('refuses the sum of a cell when one of its lines is refused: it would be wrong', async () => {
    const office = valley()
    const file = well(await open(office, GENERIC.replace('Accueil;0,5', 'Accueil;25:00')))
    expect(fates(await rehearse(office, file))).toEqual([
      '2 refused importSumIncomplete @null',
      '3 added 90',
      '4 refused importDurationOver24Hours @5 25:00',
    ])
  })

  it('is stopped at any time before it is kept, and then leaves nothing', async () => {
    const office = valley()
    const file = well(await open(office, GENERIC))
    const before = await office.file()
    for (const breaths of [1, 2, 3]) {
      let left = breaths
      const pace = {
        pause: () => {
          left -= 1
          return Promise.resolve(left === 0)
        },
      }
      const kept = await keepImport(office, { ...file, without: [] }, pace)
      expect(refusals(kept)).toEqual(['jobCancelled'])
      expect(await office.file()).toEqual(before)
    }
  })
})

describe('the checks of hours that are typed', () => {
  it('name agreement, employment, a day over 24 h and what is settled, line by line', async () => {
    const territory = new Territory('A', 'B')
      .terms({ period: { from: '2026-01-01', to: '2026-06-30' } })
      .lends('Marie', '2026-01-01')
      .hours('Marie', '2026-01', { A: 10 })
      .cost('Marie', '2026-01', 1000)
    const office = new Office(territory)
    well(await office.issue({ from: day('2026-01-01'), to: day('2026-01-31') }))
    const file = well(
      await open(
        office,
        [
          'Agent;Date;Collectivité;Durée',
          'Marie Dupont;15/01/2026;A;1:00',
          'Marie Dupont;15/07/2026;A;1:00',
          'Marie Dupont;15/12/2025;A;1:00',
          'Marie Dupont;02/03/2026;A;13:00',
          'Marie Dupont;02/03/2026;B;12:00',
          'Marie Dupont;03/03/2026;temps commun;1:00',
        ].join('\n'),
      ),
    )
    expect(fates(await rehearse(office, file))).toEqual([
      '2 refused settled @null',
      '3 refused outsideAgreement @null',
      '4 refused agentNotEmployed @null',
      '5 refused dayOver24Hours @null',
      '6 refused dayOver24Hours @null',
      '7 added 60',
    ])
  })

  it('count the hours that only a statement locks, and offer them to one correction unless they are too many for it', async () => {
    const bodies = Array.from({ length: 10 }, (_, at) => `B${String(at)}`)
    const hours = Object.fromEntries(bodies.map((body) => [body, 1]))
    const territory = new Territory(...bodies)
      .lends('Marie', '2026-01-01')
      .hours('Marie', '2026-01', hours)
      .cost('Marie', '2026-01', 1000)
    const office = new Office(territory)
    well(await office.issue({ from: day('2026-01-01'), to: day('2026-01-31') }))
    const settled = async (days: number) => {
      const lines = Array.from({ length: days }, (_, at) =>
        bodies.map(
          (body) => `Marie Dupont;${String(at + 1).padStart(2, '0')}/01/2026;${body};0:30`,
        ),
      )
      const text = ['Agent;Date;Collectivité;Durée', ...lines.flat()].join('\n')
      const rehearsal = await rehearse(office, well(await open(office, text)))
      return [rehearsal.settled.count, rehearsal.settled.facts.length]
    }
    expect(await settled(20)).toEqual([200, 1])
    expect(await settled(21)).toEqual([210, 0])
  })
})
