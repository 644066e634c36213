import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiedSample } from './copied-sample'
import { run } from './run-command'
import { keep, hours, open, rehearse, valley } from './import-desk'
import { well } from './office'

const { folder, space } = copiedSample()

/** A calendar of one agent: five lines for each event (begin, end, title), the first on line 3. */
const calendar = (owner: string, ...events: readonly (readonly [string, string, string])[]) =>
  [
    'BEGIN:VCALENDAR',
    `X-WR-CALNAME:${owner}`,
    ...events.flatMap(([from, to, body]) => [
      'BEGIN:VEVENT',
      `DTSTART:${from}`,
      `DTEND:${to}`,
      `SUMMARY:${body}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\n')

describe('events of one agent at the same time', () => {
  it('are named by count and the first of them, and offered with all their hours', async () => {
    const office = valley()
    const text = calendar(
      'Marie Dupont',
      ['20260302T090000', '20260302T120000', 'A'],
      ['20260302T100000', '20260302T103000', 'B'],
      ['20260302T113000', '20260302T130000', 'B'],
      ['20260302T130000', '20260302T140000', 'A'],
      ['20260303T090000', '20260303T100000', 'A'],
    )
    const file = well(await open(office, text, null, 'agenda.ics'))
    const { overlaps, counts } = await rehearse(office, file)
    expect(overlaps).toEqual([
      { line: 8, within: 3, day: '2026-03-02' },
      { line: 13, within: 3, day: '2026-03-02' },
    ])
    expect(counts).toMatchObject({ added: 5, refused: 0 })
    well(await keep(office, file))
    expect(await hours(office)).toEqual([
      'Marie 2026-03-02 A 240',
      'Marie 2026-03-02 B 120',
      'Marie 2026-03-03 A 60',
    ])
  })

  it('are none where the agents differ, or where one line is the other word for word', async () => {
    const office = valley()
    const lines = [
      'Agent;Date;Collectivité;Début;Fin',
      'Marie Dupont;2026-03-02;A;9:00;10:00',
      'Paul Dupont;2026-03-02;A;9:30;10:00',
      'Marie Dupont;2026-03-02;A;9:00;10:00',
      'Marie Dupont;2026-03-02;B;10:00;11:00',
    ]
    const file = well(await open(office, lines.join('\n')))
    expect((await rehearse(office, file)).overlaps).toEqual([])
  })

  it('are told by the command, in words and in its document', async () => {
    const path = join(folder(), 'agenda.ics')
    const text = calendar(
      'Marie Dupont',
      ['20270105T090000', '20270105T120000', 'Léry'],
      ['20270105T110000', '20270105T123000', 'Turcey'],
    )
    writeFileSync(path, text)
    const order = [
      'import',
      space(),
      path,
      '--dry-run',
      '--source',
      'ics',
      '--today',
      '2027-01-14',
    ] as const
    expect((await run(...order)).out).toContain(
      'La ligne 8 est en même temps que la ligne 3, du même agent, le 5 janvier 2027',
    )
    const document: unknown = JSON.parse((await run(...order, '--json')).out)
    expect(document).toMatchObject({ overlaps: [{ line: 8, within: 3, day: '2027-01-05' }] })
  })
})
