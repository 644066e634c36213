import { describe, expect, it } from 'vitest'
import { csv, frenchCsv, spreadsheetCsv } from '#shared/kernel/csv'

describe('a table for a spreadsheet', () => {
  it('quotes separators, quotes and line breaks, and opens in a French spreadsheet', () => {
    expect(spreadsheetCsv([['a;b', 'c"d', 'e\nf', '1,5']])).toBe(
      '\uFEFF"a;b";"c""d";"e\nf";1,5\r\n',
    )
    expect(csv([['a;b', '1,5']], ',')).toBe('a;b,"1,5"\r\n')
  })

  it('keeps as text what a spreadsheet would take for a formula, whatever sign it begins with', () => {
    const formulas = ['=1+1', '+30', '@SUM(1)', '-1+1', "-2+3+cmd|' /C calc'!A0", '\t=1']
    expect(csv([formulas], ',')).toBe(`${formulas.map((text) => `'${text}`).join(',')}\r\n`)
  })

  it('keeps it as text too where signs that are not seen come before it', () => {
    const hidden = ['\u0000=1+1', '\u200B=1+1', '\uFEFF@SUM(1)']
    expect(csv([hidden], ';')).toBe(`${hidden.map((text) => `'${text}`).join(';')}\r\n`)
  })

  it('leaves numbers below zero as numbers', () => {
    expect(csv([['-0,05', '-12:30', '-7', '-1234.56']], ';')).toBe('-0,05;-12:30;-7;-1234.56\r\n')
  })

  it('keeps as text a code that a spreadsheet would take for another number, and a table for a program as it is', () => {
    const codes = ['020', '0012', '1E5', '2E10', '123456789012345']
    expect(spreadsheetCsv([codes])).toBe(`\uFEFF${codes.map((code) => `'${code}`).join(';')}\r\n`)
    expect(csv([codes], ',')).toBe(`${codes.join(',')}\r\n`)
    expect(frenchCsv([codes])).toBe(`\uFEFF${codes.join(';')}\r\n`)
    const numbers = ['0', '0,00', '0:00', '70845', '-12,50', '2026-001', '10000000000,00']
    expect(spreadsheetCsv([numbers])).toBe(`\uFEFF${numbers.join(';')}\r\n`)
  })
})
