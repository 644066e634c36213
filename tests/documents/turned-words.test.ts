import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csv } from '#shared/kernel/csv'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Statement } from '#shared/domain/statements/statement'
import { calendarText } from '#shared/domain/calendars/calendar-text'
import { writeDocx } from '../../src-main/documents/docx/write-docx'
import { statementPage } from '../../src-main/documents/statement-page'
import { writeWorkbook } from '../../src-main/documents/workbook/write-workbook'
import { sampleStatements } from './sample-statements'

/** From here on, letters and figures are shown from right to left: 1,234.56 as 65.432,1. */
const TURN = '\u202E'

/** A statement whose service, body and tasks have such marks, as a file of another office may bring them. */
function turned(): Statement {
  const [statement] = sampleStatements()
  if (statement === undefined) throw new Error('No statement')
  const { content } = statement
  const { agreement, beneficiary, uses } = content
  return {
    ...statement,
    content: {
      ...content,
      agreement: { ...agreement, title: `${TURN}${agreement.title}` },
      beneficiary: { ...beneficiary, name: `${beneficiary.name}${TURN}` },
      uses: uses.map((use) => ({ ...use, task: `${TURN}${use.task}` })),
    },
  }
}

describe('words that turn the direction of writing', () => {
  it('turn no figure of a printed statement', () => {
    expect(statementPage({ ...turned(), logo: null }, 'fr')).not.toContain(TURN)
  })

  it('turn no cell of a workbook', async () => {
    const parts = Object.values(unzipSync(await writeWorkbook([turned()])))
    expect(parts.map((part) => strFromU8(part)).join('')).not.toContain(TURN)
  })

  it('turn nothing in an act', async () => {
    const text = `Commune${TURN} : 1 234,56`
    const bytes = await writeDocx({
      title: text,
      blocks: [{ kind: 'title', text, under: text }],
      footer: text,
    })
    const parts = Object.values(unzipSync(bytes))
    expect(parts.map((part) => strFromU8(part)).join('')).not.toContain(TURN)
  })

  it('turn no cell of a table, and hide no formula from the mark that keeps it a text', () => {
    expect(csv([[`${TURN}=1+1`, `12${TURN}`]], ';')).toBe("'=1+1;12\r\n")
  })

  it('turn nothing in a calendar', () => {
    const events = [
      {
        uid: 'a',
        day: day('2026-03-02'),
        start: 540,
        minutes: minutes(60),
        summary: `${TURN}Accueil`,
      },
    ]
    const written = { name: `Marie${TURN}`, today: day('2026-03-03'), events }
    expect(calendarText(written)).not.toContain(TURN)
  })
})
