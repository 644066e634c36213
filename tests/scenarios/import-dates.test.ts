import { describe, expect, it } from 'vitest'
import { keep, open, rehearse, saintSeine, valley } from './import-desk'
import { well } from './office'

const CLOCKIFY =
  '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (EUR)","Billable Amount (EUR)","Date of creation"'

const clockify = (date: string, start: string, end: string): string =>
  `${CLOCKIFY}\n"Léry","","Budget","","Marie Dupont","","marie@exemple.fr","","Yes","${date}","${start}","${date}","${end}","01:00:00","1.00","0.00","0.00","${date}"\n`

const TOGGL =
  '"Description","Billable","Duration","Member","Email","Project","Tags","Start date","Start time","Stop date","Stop time"'

/** The days that a file would add, and whether they are sure. */
async function days(text: string) {
  const office = saintSeine()
  const file = well(await open(office, text))
  const { lines } = await rehearse(office, file)
  const added = lines.map((line) => (line.status === 'refused' ? line.reasons : line.day))
  return { source: file.source, added, told: file.datesKnown }
}

describe('a date that could be read in two ways', () => {
  it('is proposed with the month first beside a clock with AM and PM, and a person is asked', async () => {
    expect(await days(clockify('02/03/2027', '09:00:00 AM', '10:00:00 AM'))).toEqual({
      source: 'clockify',
      added: ['2027-02-03'],
      told: false,
    })
    expect(await days(clockify('25/03/2027', '09:00:00 AM', '10:00:00 AM'))).toMatchObject({
      added: ['2027-03-25'],
      told: true,
    })
  })

  it('is asked about where its weekday fits both orders', async () => {
    const read = (...dates: readonly string[]) =>
      days(
        [
          'Agent;Date;Collectivité;Début;Fin',
          ...dates.map((date) => `Marie Dupont;${date};Léry;09:00 AM;10:00 AM`),
        ].join('\n'),
      )
    // 12 March and 3 December 2026 are both a Thursday.
    expect((await read('jeu. 12/03/2026')).told).toBe(false)
    expect(await read('jeu. 12/03/2026', 'jeu. 05/03/2026')).toMatchObject({ told: true })
  })

  it('is refused with its own weekday where it has the name of another', async () => {
    const { added } = await days(
      'Agent;Date;Collectivité;Durée\nMarie Dupont;lun. 17/03/2026;Léry;1h\n',
    )
    expect(added).toMatchObject([
      [{ failure: { code: 'importOtherWeekday', found: 'lun. 17/03/2026', day: '2026-03-17' } }],
    ])
  })

  it('is asked about where the dates of the file contradict each other', async () => {
    const [, first = ''] = clockify('01/13/2027', '09:00', '10:00').split('\n')
    expect((await days(`${clockify('13/01/2027', '09:00', '10:00')}${first}\n`)).told).toBe(false)
  })

  it('is read the French way, and a person is asked', async () => {
    expect(await days(clockify('02/03/2027', '09:00', '10:00'))).toEqual({
      source: 'clockify',
      added: ['2027-03-02'],
      told: false,
    })
  })

  it('is not asked about where another date of the file tells', async () => {
    const more = clockify('25/03/2027', '09:00', '10:00').split('\n')[1] ?? ''
    expect(await days(`${clockify('02/03/2027', '09:00', '10:00')}${more}\n`)).toMatchObject({
      added: ['2027-03-02', '2027-03-25'],
      told: true,
    })
  })

  it('is not asked about a second time: the answer is remembered for the source', async () => {
    const office = saintSeine()
    const file = well(await open(office, clockify('02/03/2027', '09:00', '10:00')))
    const mapping = { ...file.mapping, dates: 'mdy' as const }
    well(await keep(office, { ...file, mapping }))
    const next = well(await open(office, clockify('03/03/2027', '09:00', '10:00')))
    expect([next.datesKnown, next.mapping.dates]).toEqual([true, 'mdy'])
  })
})

describe('an export of Toggl Track as it is since 2025', () => {
  it('has members and stop times; its dashes are empty cells', async () => {
    const line = (project: string, description: string): string =>
      `"${description}","No","1:30:00","Lucie Bonnard","lucie@exemple.fr","${project}","-","2027-01-06","09:00:00","2027-01-06","10:30:00"`
    const office = saintSeine()
    const file = well(
      await open(office, [TOGGL, line('Turcey', '-'), line('-', 'Paie')].join('\n')),
    )
    expect(file.source).toBe('toggl')
    const { lines } = await rehearse(office, file)
    expect(lines).toMatchObject([
      { status: 'added', agentId: 'agent-m0131', minutes: 90 },
      {
        status: 'refused',
        reasons: [{ column: 6, failure: { code: 'importCellEmpty', field: 'collectivity' } }],
      },
    ])
    well(await keep(office, file, [1]))
    const { timesheets } = await office.file()
    expect(timesheets.at(-1)?.lines).toMatchObject([{ day: '2027-01-06', task: '' }])
  })
})

describe('the months of an agent’s sheet', () => {
  it('take their hours in three letters too, March and August among them', async () => {
    const office = valley()
    const months = 'JAN;FEV;MAR;AVR;MAI;JUN;JUL;AOU;SEP;OCT;NOV;DEC'
    const hours = months.split(';').map((_, at) => String(at + 1))
    const text = `Heures 2026;${months}\nA;${hours.join(';')}`
    const { lines } = await rehearse(
      office,
      well(await open(office, text, null, 'Marie Dupont.csv')),
    )
    const sums = new Map<string, number>()
    for (const line of lines)
      if (line.status === 'added')
        sums.set(line.day.slice(5, 7), (sums.get(line.day.slice(5, 7)) ?? 0) + line.minutes)
    expect([...sums.values()].map((sum) => String(sum / 60))).toEqual(hours)
  })
})
