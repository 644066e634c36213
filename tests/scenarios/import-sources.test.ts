import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rehearseImport } from '../../src-main/use-cases/rehearse-import'
import { refusedPlaces } from '#shared/contract/refused-places'
import { workbook } from '../unit/imports/workbook'
import { fates, hours, keep, open, rehearse, saintSeine, sentences, unhurried } from './import-desk'
import { Office, well } from './office'
import { Territory } from './territory'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const fixture = (name: string): Buffer => readFileSync(at(`tests/fixtures/imports/${name}`))

async function opened(office: Office, name: string) {
  return well(await open(office, fixture(name), null, name))
}

/** What was kept of January 2027. */
async function january(office: Office): Promise<readonly string[]> {
  const { timesheets } = await office.file()
  return timesheets
    .filter(({ month }) => month >= '2027-01')
    .flatMap(({ agentId, lines }) =>
      lines.map(({ day, collectivityId, minutes, task, start }) =>
        [agentId, day, collectivityId ?? 'common', minutes, task, start ?? ''].join(' ').trim(),
      ),
    )
    .sort()
}

describe('an export whose columns are known', () => {
  it.each([
    [
      'kimai.csv',
      'kimai',
      [
        'agent-m0104 2027-01-04 commune-21284 180 Accueil et état civil 510',
        'agent-m0104 2027-01-04 commune-21561 90 Accueil et état civil 810',
        'agent-m0123 2027-01-05 commune-21142 60 Mandatement',
        'agent-m0123 2027-01-05 syndicat-eauxign 240 Mandatement 480',
      ],
    ],
    [
      'toggl.csv',
      'toggl',
      [
        'agent-m0131 2027-01-06 commune-21345 180 Budget 840',
        'agent-m0131 2027-01-06 commune-21648 105 Conseil municipal, convocation, Affichage',
      ],
    ],
    [
      'clockify.csv',
      'clockify',
      [
        'agent-m0119 2027-01-07 commune-21478 90 Élections 795',
        'agent-m0119 2027-01-13 commune-21338 210 État civil 540',
      ],
    ],
    [
      'harvest.csv',
      'harvest',
      [
        'agent-m0137 2027-01-08 commune-21136 75 Urbanisme',
        'agent-m0137 2027-01-08 syndicat-sivosso 120 Paie',
      ],
    ],
    [
      'windows-1252.csv',
      'generic',
      [
        'agent-m0112 2027-01-11 commune-21573 150 État civil',
        'agent-m0112 2027-01-12 commune-21659 105 Délibérations',
      ],
    ],
  ])('%s is known as %s and enters without a question', async (name, source, kept) => {
    const office = saintSeine()
    const file = await opened(office, name)
    expect(file.source).toBe(source)
    const { counts } = await rehearse(office, file)
    expect(counts).toMatchObject({ changed: 0, skipped: 0, refused: 0 })
    well(await keep(office, file))
    expect(await january(office)).toEqual(kept)
    const again = await opened(office, name)
    expect((await rehearse(office, again)).counts).toMatchObject({
      added: 0,
      changed: 0,
      refused: 0,
    })
  })

  it('in a calendar: titles name body, agent and task; what has no hours is refused', async () => {
    const office = saintSeine()
    const file = await opened(office, 'agenda.ics')
    expect(file.source).toBe('ics')
    const rehearsal = await rehearse(office, file)
    expect(rehearsal.lines.filter(({ status }) => status === 'refused')).toMatchObject([
      {
        line: 28,
        reasons: [
          { failure: { code: 'importAbsenceNamed', found: 'Congé de Marie', from: '2027-01-07' } },
        ],
      },
    ])
    well(await keep(office, file, refusedPlaces(rehearsal.lines)))
    expect(await january(office)).toEqual([
      'agent-m0104 2027-01-04 commune-21284 180 état civil 510',
      'agent-m0104 2027-01-06 commune-21475 120  840',
      'agent-m0104 2027-01-20 commune-21475 120  840',
      'agent-m0119 2027-01-08 common 60 réunion des secrétaires 540',
      'agent-m0123 2027-01-05 commune-21142 90 mandatement 510',
      'agent-m0131 2027-01-08 common 60 réunion des secrétaires 540',
    ])
  })

  it('in a calendar, entries of whole days: refused, or the agent’s own day from Monday to Friday where that is asked', async () => {
    const office = saintSeine()
    const entry = (from: string, to: string, title: string): readonly string[] => [
      'BEGIN:VEVENT',
      `UID:${title}`,
      `DTSTART;VALUE=DATE:${from}`,
      `DTEND;VALUE=DATE:${to}`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]
    const calendar = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Marie Dupont',
      ...entry('20270107', '20270112', 'Panges'),
      ...entry('20270118', '20270123', 'RTT'),
      'END:VCALENDAR',
    ].join('\n')
    const file = well(await open(office, calendar, null, 'agenda.ics'))
    const absence = {
      code: 'importAbsenceNamed',
      found: 'RTT',
      from: '2027-01-18',
      to: '2027-01-22',
    }
    const { lines } = await rehearse(office, file)
    expect(
      lines.map((line) => (line.status === 'refused' ? line.reasons[0]?.failure : line.status)),
    ).toMatchObject([
      ...['Panges', 'Panges', 'Panges'].map((found) => ({ code: 'importAllDay', found })),
      absence,
    ])
    const counted = { ...file, mapping: { ...file.mapping, allDay: 'days' as const } }
    const rehearsal = await rehearse(office, counted)
    expect(rehearsal.lines).toMatchObject([
      { status: 'added', day: '2027-01-07', minutes: 480, isWholeDay: true },
      { status: 'added', day: '2027-01-08', minutes: 375, isWholeDay: true },
      { status: 'added', day: '2027-01-11', minutes: 435, isWholeDay: true },
      { status: 'refused', reasons: [{ failure: absence }] },
    ])
    well(await keep(office, counted, refusedPlaces(rehearsal.lines)))
    expect(await january(office)).toHaveLength(3)
  })

  it('in a calendar, an entry of two whole days that comes back each week: both days of each week, once', async () => {
    const office = saintSeine()
    const calendar = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Marie Dupont',
      'BEGIN:VEVENT',
      'UID:weekly',
      'DTSTART;VALUE=DATE:20270107',
      'DTEND;VALUE=DATE:20270109',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;VALUE=DATE:20270114',
      'SUMMARY:Panges',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n')
    const file = well(await open(office, calendar, null, 'agenda.ics'))
    const counted = { ...file, mapping: { ...file.mapping, allDay: 'days' as const } }
    expect((await rehearse(office, counted)).lines).toMatchObject([
      { status: 'added', day: '2027-01-07', minutes: 480 },
      { status: 'added', day: '2027-01-08', minutes: 375 },
      { status: 'added', day: '2027-01-21', minutes: 480 },
      { status: 'added', day: '2027-01-22', minutes: 375 },
    ])
  })

  it('in a calendar whose event comes back: a day that is refused leaves the others in', async () => {
    const office = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-01-01', to: '2026-06-30' } })
        .lends('Marie', '2026-01-01'),
    )
    const weekly = [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Marie Dupont',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART:20260622T090000',
      'DTEND:20260622T100000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Commune A',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n')
    const file = well(await open(office, weekly, null, 'agenda.ics'))
    const { lines, counts } = await rehearse(office, file)
    expect(fates({ lines })).toEqual([
      '3 added 60',
      '3 added 60',
      '3 refused outsideAgreement @null',
    ])
    const { record } = well(await keep(office, file, refusedPlaces(lines)))
    expect(record).toMatchObject(counts)
    expect(await hours(office, '2026-06')).toEqual([
      'Marie 2026-06-22 A 60',
      'Marie 2026-06-29 A 60',
    ])
  })

  it('in a workbook: real dates and durations, computed cells as they were saved, and how many is told', async () => {
    const office = saintSeine()
    const day = (value: number) => ({ value, style: 'date' }) as const
    const bytes = workbook([
      ['Nom', 'Prénom', 'Date', 'Commune', 'Heures'],
      ['Dupont', 'Marie', day(46_393), 'Léry', { value: 0.0625, style: 'duration' }],
      ['Dupont', 'Marie', day(46_394), 'Léry', { value: 2, formula: 'E2*32' }],
      ['Dupont', 'Marie', day(46_395), 'Léry', 1.5],
    ])
    const file = well(await open(office, bytes, null, 'heures.xlsx'))
    expect(fates(await rehearse(office, file))).toEqual(['2 added 90', '3 added 120', '4 added 90'])
    expect(file.table.savedResults).toBe(1)
  })
})

describe('a file that needs to be told how', () => {
  it('names the fields that no column gives', async () => {
    const office = saintSeine()
    const file = well(await open(office, 'Qui;Quoi;Combien\nPersonne;Ailleurs;2\n'))
    expect(sentences(await rehearseImport(office, file.table, file.mapping, unhurried))).toEqual([
      'Aucune colonne n’est reconnue pour l’agent. Indiquez laquelle c’est.',
      'Aucune colonne n’est reconnue pour la collectivité. Indiquez laquelle c’est.',
      'Aucune colonne n’est reconnue pour la date. Indiquez laquelle c’est.',
      'Aucune colonne n’est reconnue pour la durée. Indiquez laquelle c’est.',
    ])
  })

  it.each([
    ['titles of its own', 'Qui;Quand;Pour;Combien\n'],
    ['no titles', ''],
  ])('with %s has its dates, agents and bodies told by what they are', async (_, titles) => {
    const rows = ['Marie Dupont;13/01/2027;Léry;2', 'Zoé Blanc;14/01/2027;Turcey;1']
    const more = ['Lucie Bonnard;15/01/2027;Léry;3']
    const file = well(await open(saintSeine(), titles + [...rows, ...more].join('\n')))
    const at = (field: 'day' | 'agent' | 'collectivity' | 'duration') =>
      file.table.headers.indexOf(file.mapping.columns[field] ?? '')
    expect([at('agent'), at('day'), at('collectivity'), at('duration')]).toEqual([0, 1, 2, -1])
  })

  it('takes days of the agent’s own length, and both ends where there is no duration', async () => {
    const office = saintSeine()
    const text = [
      'Agent;Date;Collectivité;Début;Fin;Jours',
      'Marie Dupont;04/03/2027;Léry;;;0,5',
      'Hélène Roussel;04/03/2027;Léry;8:00;9:30;',
      'Hélène Roussel;05/03/2027;Léry;10:00;9:30;',
    ].join('\n')
    const file = well(await open(office, text))
    expect(file.mapping.durations).toBe('days')
    expect(fates(await rehearse(office, file))).toEqual([
      '2 added 240',
      '3 added 90',
      '4 refused importEndBeforeStart @5 9:30',
    ])
  })
})
