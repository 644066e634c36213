import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { Statement } from '#shared/domain/statements/statement'
import { hourRecordPage } from '../../src-main/documents/hour-record-page'
import { statementPage } from '../../src-main/documents/statement-page'
import { summaryCsv } from '../../src-main/documents/summary/summary-csv'
import { summaryLine } from '../../src-main/documents/summary/summary-line'
import { previewHourRecord } from '../../src-main/use-cases/hour-sheets'
import { months, Office, well } from '../scenarios/office'
import { Territory } from '../scenarios/territory'
import { sheetText, tablesOf } from './read-page'
import { statementOf } from './sample-statements'

const late = (on: string, task: string, value: number) => ({
  day: day(on),
  agent: 'M. D.',
  task,
  minutes: minutes(value),
  countedIn: month('2026-04'),
})

/** A year's statement that also carries late hours of months settled before. */
function withLate(): Statement {
  const statement = statementOf('21561')
  const { content } = statement
  const added = [late('2025-03-12', 'Élections', 90), late('2025-04-02', '', -30)]
  return { ...statement, content: { ...content, uses: [...content.uses, ...added] } }
}

describe('late hours on a printed statement', () => {
  const html = statementPage(withLate(), 'fr')

  it('stand in the dated list under their own day, named after the month that they make good', () => {
    const listed = tablesOf(html)
      .filter(([head]) => head?.[0] === 'Date')
      .flatMap((rows) => rows.slice(1))
    expect(listed.slice(-2)).toEqual([
      ['mer. 12 mars', 'M. D.', 'régularisation de mars 2025 : Élections', '1 h 30'],
      ['mer. 2 avr.', 'M. D.', 'régularisation d’avril 2025', '−0 h 30'],
    ])
  })

  it('are within the days that their list is called by: they come last and lie before the others', () => {
    const { content, ...statement } = withLate()
    const uses = content.uses.slice(-3)
    const few = statementPage({ ...statement, content: { ...content, uses } }, 'fr')
    const captions = [...few.matchAll(/<caption>(.*?)<\/caption>/gs)].map(([, words = '']) =>
      words.replace(/<[^>]+>/g, '').replaceAll('\u00A0', ' '),
    )
    expect(captions.filter((caption) => caption.includes('2025'))).toEqual([
      expect.stringMatching(/^Recours du 12 mars 2025 au \d+ décembre 2026$/),
      'Recours du 2 avril 2025',
    ])
  })

  it('are told with their sum beside the months, and only where there are any', () => {
    const note = 'Dont régularisations de mois déjà arrêtés : 1 h 00.'
    expect(sheetText(html)).toContain(note)
    expect(sheetText(statementPage(statementOf('21561'), 'fr'))).not.toContain('régularisation')
  })

  it('have a column of their own in the summary, which a spreadsheet reads as durations', () => {
    const taken = withLate()
    const off = {
      ...taken,
      content: { ...taken.content, uses: [late('2025-03-12', '', -90)] },
    }
    const rows = summaryCsv([summaryLine(taken), summaryLine(off)])
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(';'))
    const column = rows[0]?.indexOf('Dont régularisations') ?? -1
    expect(rows.slice(1).map((row) => row[column])).toEqual(['1:00', '-1:30', '-0:30'])
  })
})

describe('late hours on a record of hours', () => {
  it('are certified apart from the days of the record, and only where there are any', async () => {
    const at = new Office(new Territory('A').lends('Marie').hours('Marie', '2026-04', { A: 20 }))
    const asked = { agreementId: 'agreement', period: months('04'), collectivityId: 'A' }
    const sheet = well(await previewHourRecord(at, asked))
    const certified = (page: string): string =>
      /je certifie .*?, (du [^.]*\.)/.exec(sheetText(page))?.[1] ?? ''
    expect(certified(hourRecordPage(sheet, 'fr'))).toBe('du 1er avril 2026 au 30 avril 2026.')
    const uses = [...sheet.uses, late('2026-03-12', 'Élections', 90)]
    expect(certified(hourRecordPage({ ...sheet, uses }, 'fr'))).toBe(
      'du 1er avril 2026 au 30 avril 2026, régularisations de jours antérieurs comprises.',
    )
  })
})
