import { describe, expect, it } from 'vitest'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { chosenNameSentences } from '#shared/wording/chosen-name-sentences'
import { translator } from '#shared/wording/translator'
import { fates, hours, keep, open, rehearse, valley } from './import-desk'
import { well, Office } from './office'
import { Territory } from './territory'

const file = (titles: string, ...lines: readonly string[]): string => [titles, ...lines].join('\n')

/** What each line would do, with another answer where one is given. */
async function told(text: string, change: Partial<ImportMapping> = {}, office = valley()) {
  const chosen = well(await open(office, text))
  const mapping = { ...chosen.mapping, ...change }
  return fates(await rehearse(office, { ...chosen, mapping }))
}

async function kept(text: string, office = valley()): Promise<Office> {
  well(await keep(office, well(await open(office, text))))
  return office
}

describe('what is remembered of an earlier file', () => {
  const TITLES = 'Agent;Date;Collectivité;Début;Fin'

  it('gives way to the order of dates that this file shows, and says so', async () => {
    const office = await kept(file(TITLES, 'Marie Dupont;13/01/2026;A;9:00;10:00'))
    const next = well(await open(office, file(TITLES, 'Marie Dupont;03/14/2026;A;9:00;10:00')))
    expect(next).toMatchObject({
      remembered: true,
      corrected: ['dates'],
      datesKnown: true,
      mapping: { dates: 'mdy' },
    })
    const { lines } = await rehearse(office, next)
    expect(lines).toMatchObject([{ day: '2026-03-14', minutes: 60 }])
  })

  it('is asked about beside a clock with AM and PM, which other days come with', async () => {
    const office = await kept(file(TITLES, 'Marie Dupont;13/01/2026;A;9:00;10:00'))
    const american = file(TITLES, 'Marie Dupont;03/04/2026;A;09:00 AM;10:00 AM')
    const next = well(await open(office, american))
    expect(next).toMatchObject({ corrected: [], datesKnown: false, mapping: { dates: 'mdy' } })
    well(await keep(office, next))
    expect(well(await open(office, american)).datesKnown).toBe(true)
  })

  it('is asked about where the year came first, and this file has another order', async () => {
    const office = await kept(file(TITLES, 'Marie Dupont;2026-01-13;A;9:00;10:00'))
    const next = well(await open(office, file(TITLES, 'Marie Dupont;03/04/2026;A;9:00;10:00')))
    expect(next).toMatchObject({ datesKnown: false, mapping: { dates: 'dmy' } })
  })

  it('is asked about where it would put hours into days that are yet to come', async () => {
    const office = await kept(file(TITLES, 'Marie Dupont;13/01/2026;A;9:00;10:00'))
    const ask = async (day: string) =>
      well(await open(office, file(TITLES, `Marie Dupont;${day};A;9:00;10:00`))).datesKnown
    expect([await ask('05/01/2027'), await ask('01/03/2027')]).toEqual([true, false])
  })

  it('counts for a name in capitals too', async () => {
    const office = valley()
    const titles = 'Agent;Date;Collectivité;Durée'
    const first = well(await open(office, file(titles, 'Mimi;13/01/2026;A;1:00')))
    const names = [{ kind: 'agent' as const, found: 'Mimi', id: 'Marie' }]
    well(await keep(office, { ...first, mapping: { ...first.mapping, names } }))
    const next = well(await open(office, file(titles, 'MIMI;14/01/2026;A;1:00')))
    expect(fates(await rehearse(office, next))).toEqual(['2 added 60'])
  })

  it('is not followed without a word where the name that was matched is now another agent’s own', async () => {
    const titles = 'Agent;Date;Collectivité;Durée'
    const text = (day: string) => file(titles, `Zoé Dupont;${day};A;1:00`, `Mimi;${day};B;1:00`)
    const first = well(await open(valley(), text('13/01/2026')))
    const names = ['Zoé Dupont', 'Mimi'].map((found) => ({
      kind: 'agent' as const,
      found,
      id: 'Marie',
    }))
    const before = valley()
    well(await keep(before, { ...first, mapping: { ...first.mapping, names } }))
    const sentencesOf = async (office: Office) => {
      const next = well(await open(office, text('14/01/2026')))
      const found = (await rehearse(office, next)).names
      return chosenNameSentences(found, ({ id }) => id ?? '', translator('fr'))
    }
    expect(await sentencesOf(before)).toEqual([])
    const { agents } = new Territory('A', 'B').lends('Marie').lends('Paul').lends('Zoé').file()
    const since = new Office({ ...(await before.file()), agents })
    expect((await sentencesOf(since)).map((each) => each.replaceAll('\u00A0', ' '))).toEqual([
      '« Zoé Dupont » compte pour Marie, comme choisi, et c’est le nom exact d’un autre agent : vérifiez lequel est désigné.',
    ])
  })
})

describe('a break', () => {
  it.each([
    ['Début;Fin;Pause', '8:00;17:30;1:00', 510],
    ['Début;Fin;Pause', '8:00;17:30;60', 510],
    ['Début;Fin;Pause', '8:00;17:30;45 min', 525],
    ['Début;Fin;Pause', '8:00;17:30;', 570],
    ['Start;End;Lunch break', '8:00;17:30;0,5', 540],
    ['Début;Fin;Pause (min)', '8:00;17:30;3', 567],
    ['Début;Fin;Pause (h)', '8:00;14:30;5', 90],
    ['Arrivée;Début pause;Fin pause;Départ', '8:00;12:00;13:15;17:30', 495],
  ])('%s: %s is %i minutes', async (titles, cells, minutes) => {
    expect(
      await told(file(`Agent;Date;Collectivité;${titles}`, `Marie Dupont;13/01/2026;A;${cells}`)),
    ).toEqual([`2 added ${String(minutes)}`])
  })

  it('that can’t be read, or in two ways, or is longer than the work around it, refuses its line', async () => {
    const titles = 'Agent;Date;Collectivité;Début;Fin;Pause'
    expect(
      await told(
        file(
          titles,
          'Marie Dupont;13/01/2026;A;8:00;9:00;midi',
          'Marie Dupont;14/01/2026;A;8:00;9:00;90',
          'Marie Dupont;15/01/2026;A;8:00;17:00;0,30',
        ),
      ),
    ).toEqual([
      '2 refused importBreakImpossible @6 midi',
      '3 refused importBreakImpossible @5 9:00',
      '4 refused importBreakImpossible @6 0,30',
    ])
  })
})

describe('net time', () => {
  it.each([
    'Heures travaillées',
    'Nb heures travaillées',
    'Temps travaillé',
    'Durée travaillée',
    'Temps de travail',
    'Temps de travail effectif',
    'Travail effectif',
    'Heures effectives',
    'Durée effective',
    'Heures réalisées',
    'Temps réalisé',
    'Durée nette',
    'Heures nettes',
    'Temps net',
    'Worked hours',
    'Net time',
  ])('is known by the title « %s », and beats another duration', async (title) => {
    const text = file(
      `Agent;Date;Collectivité;Durée;${title}`,
      'Marie Dupont;13/01/2026;A;9:30;8:30',
    )
    expect(await told(text)).toEqual(['2 added 510'])
  })

  const TITLES = 'Agent;Date;Collectivité;Début;Fin;Heures travaillées'
  const DIFFERS = file(TITLES, 'Marie Dupont;13/01/2026;A;8:00;17:30;8:30')

  it('that differs from start and end is asked about: the line waits for an answer', async () => {
    expect(await told(DIFFERS)).toEqual(['2 refused importDurationDiffers @6 8:30'])
    expect(await told(DIFFERS, { worked: 'duration' })).toEqual(['2 added 510'])
    expect(await told(DIFFERS, { worked: 'ends' })).toEqual(['2 added 570'])
  })

  it('is asked about where it is counted in days, whose length is the agent’s', async () => {
    const days = file(
      'Agent;Date;Collectivité;Début;Fin;Jours',
      'Marie Dupont;13/01/2026;A;8:00;11:00;1',
    )
    expect(await told(days)).toEqual(['2 refused importDurationDiffers @6 1 j'])
    expect(await told(days, { worked: 'duration' })).toEqual(['2 added 420'])
    expect(await told(days, { worked: 'ends' })).toEqual(['2 added 180'])
  })

  it('is not asked about where the break makes the difference, nor for less than a minute', async () => {
    const titles = 'Agent;Date;Collectivité;Début;Fin;Pause;Durée'
    expect(
      await told(
        file(
          titles,
          'Marie Dupont;13/01/2026;A;8:00;17:30;1:00;8:30',
          'Marie Dupont;14/01/2026;A;8:00;9:20;;1,33',
          'Marie Dupont;15/01/2026;A;8:00;17:30;1:00;9:30',
        ),
      ),
    ).toEqual(['2 added 510', '3 added 80', '4 refused importDurationDiffers @7 9:30'])
  })
})

describe('work that ends on another day', () => {
  const DATED = 'Agent;Date;Collectivité;Début;Date de fin;Fin'

  it('of a night is split at midnight, with the break in its longer part', async () => {
    const office = await kept(
      file(
        'Agent;Date;Collectivité;Début;Fin;Pause',
        'Marie Dupont;02/03/2026;A;20:00;06:00;',
        'Marie Dupont;04/03/2026;A;21:00;05:00;0:30',
        'Marie Dupont;31/03/2026;A;14:00;0:00;',
      ),
    )
    expect(await hours(office)).toEqual([
      'Marie 2026-03-02 A 240',
      'Marie 2026-03-03 A 360',
      'Marie 2026-03-04 A 180',
      'Marie 2026-03-05 A 270',
      'Marie 2026-03-31 A 600',
    ])
  })

  it('is split by its date of end, written apart or with the time', async () => {
    expect(await told(file(DATED, 'Marie Dupont;02/03/2026;A;14:00;03/03/2026;2:00'))).toEqual([
      '2 added 600',
      '2 added 120',
    ])
    const start = 'Agent;Collectivité;Début;Fin'
    expect(await told(file(start, 'Marie Dupont;A;2026-03-02 14:00;2026-03-03 02:00'))).toEqual([
      '2 added 600',
      '2 added 120',
    ])
  })

  it('is split where a duration goes past midnight', async () => {
    expect(
      await told(
        file('Agent;Date;Collectivité;Début;Durée', 'Marie Dupont;13/03/2026;A;22:00;4:00'),
      ),
    ).toEqual(['2 added 120', '2 added 120'])
  })

  it('is refused where it lasts for more than a day, or ends before it begins', async () => {
    expect(
      await told(
        file(
          DATED,
          'Marie Dupont;02/03/2026;A;8:00;03/03/2026;9:00',
          'Marie Dupont;13/03/2026;A;8:00;12/03/2026;9:00',
          'Marie Dupont;16/03/2026;A;14:00;;9:00',
        ),
      ),
    ).toEqual([
      '2 refused importDurationOver24Hours @6 9:00',
      '3 refused importEndBeforeStart @6 9:00',
      '4 refused importEndBeforeStart @6 9:00',
    ])
  })
})

describe('clocks to the second, and of other zones', () => {
  it('adds seconds up before it rounds: ten times 61 seconds are 10 minutes', async () => {
    const lines = Array.from({ length: 10 }, () => 'Marie Dupont;13/03/2026;A;10:00:59;10:02:00')
    expect((await told(file('Agent;Date;Collectivité;Début;Fin', ...lines)))[0]).toBe('2 added 10')
  })

  it('takes the day of a time in universal time from the clock of Paris', async () => {
    const office = await kept(
      file(
        'Agent,Collectivité,Start,End',
        'Marie Dupont,A,2026-03-02T22:30:00Z,2026-03-02T23:30:00Z',
      ),
    )
    expect(await hours(office)).toEqual(['Marie 2026-03-02 A 30', 'Marie 2026-03-03 A 30'])
  })

  it.each([
    ['2026-03-28T21:00:00Z', '2026-03-29T04:00:00Z', ['2026-03-28 A 120', '2026-03-29 A 300']],
    [
      '2026-10-24T22:00:00+02:00',
      '2026-10-25T06:00:00+01:00',
      ['2026-10-24 A 120', '2026-10-25 A 420'],
    ],
    ['2026-10-25T00:30:00Z', '2026-10-25T01:15:00Z', ['2026-10-25 A 45']],
  ])(
    'counts what passes between %s and %s, over a change of the clocks',
    async (start, end, lines) => {
      const text = file('Agent,Collectivité,Start,End', `Marie Dupont,A,${start},${end}`)
      const office = valley()
      const chosen = well(await open(office, text))
      expect((await rehearse(office, chosen)).clockChanges).toEqual([])
      well(await keep(office, chosen))
      expect(await hours(office, lines[0]?.slice(0, 7))).toEqual(
        lines.map((line) => `Marie ${line}`),
      )
    },
  )
})
