import { describe, expect, it } from 'vitest'
import { desk } from '#shared/contract/desk'
import {
  distinctFileName,
  proposedFileName,
  safeFileName,
  statementFileName,
} from '../../src-main/documents/statement-file-name'
import { statementOf } from './sample-statements'

const named = (name: string): string => {
  const { content } = statementOf('21561')
  return statementFileName({
    content: { ...content, number: '2026-009', beneficiary: { ...content.beneficiary, name } },
  })
}

describe('the name of a statement’s file', () => {
  it('is its number and its beneficiary', () => {
    expect(named('Saint-Martin-du-Mont')).toBe('2026-009 Saint-Martin-du-Mont.pdf')
  })

  it('keeps accents and takes away what Windows or a shell would trip over', () => {
    expect(named('Syndicat « Eaux/Assainissement » : l’Ignon ?')).toBe(
      '2026-009 Syndicat « Eaux-Assainissement » - l’Ignon -.pdf',
    )
    expect(named('../../etc/passwd')).toBe('2026-009 ..-..-etc-passwd.pdf')
    expect(named('Nom \u202Efdp.exe')).toBe('2026-009 Nom fdp.exe.pdf')
    expect(named('Nom\u0000\nsur deux lignes. ')).toBe('2026-009 Nom-sur deux lignes.pdf')
  })

  it('stays short enough for any disk', () => {
    const name = named('É'.repeat(160))
    expect(new TextEncoder().encode(name).length).toBeLessThan(255)
    expect(name.endsWith('.pdf')).toBe(true)
  })

  it('is never hidden nor empty at its edges', () => {
    expect(safeFileName(' ..x.. ')).toBe('x')
  })

  it('is no device of Windows, which opens none of that name whatever its ending', () => {
    expect(['CON', 'aux', 'Nul.2026', 'COM1 ', 'LPT9'].map(safeFileName)).toEqual([
      'CON-',
      'aux-',
      'Nul-.2026',
      'COM1-',
      'LPT9-',
    ])
    expect(['COM¹', 'lpt³.2026', 'CONIN$', 'conout$ '].map(safeFileName)).toEqual([
      'COM¹-',
      'lpt³-.2026',
      'CONIN$-',
      'conout$-',
    ])
    const free = ['Conseil', 'COM12', 'Auxonne', 'COM⁴', 'CONIN']
    expect(free.map(safeFileName)).toEqual(free)
  })

  it('gets a rank where another file of the batch bears it, whatever the case', () => {
    const taken = new Set(['2026-001 oigny.pdf', '2026-001 oigny (2).pdf'])
    expect(distinctFileName('2026-001 Oigny.pdf', taken)).toBe('2026-001 Oigny (3).pdf')
    expect(distinctFileName('2026-002 Oigny.pdf', taken)).toBe('2026-002 Oigny.pdf')
  })
})

describe('the name that a file is proposed under', () => {
  const body = 'Syndicat intercommunal à vocation unique de la vallée de l’Ignon '.repeat(3).trim()

  it('keeps its ending, however long the name of a body in it is', () => {
    expect(proposedFileName(`${safeFileName(`2026-009 ${body}`)}.quotite`)).toMatch(/\.quotite$/)
    expect(proposedFileName(`Écritures 2026 ${body}.csv`)).toMatch(/\.csv$/)
    expect(proposedFileName('Simulation')).toBe('Simulation')
    expect(proposedFileName('Bilan : 2026. .docx')).toBe('Bilan - 2026.docx')
  })

  it('is taken from the window, however long the name of a body in it is', () => {
    const name = `Écritures 2026 ${'É'.repeat(160)}, assainissement de la vallée.csv`
    expect(desk.saveFile.input.safeParse({ name, content: { text: '' } }).success).toBe(true)
  })
})
