import { expect, it } from 'vitest'
import { frenchCsv } from '#shared/kernel/csv'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { translator } from '#shared/wording/translator'
import type { Entry } from '#shared/domain/accounting/entry'
import {
  codeForSpreadsheets,
  entryFile,
  entrySheet,
} from '../../../src-renderer/screens/entries/entry-sheet'

const entry = (vat: number): Entry => ({
  side: 'receipt',
  statementId: 'one',
  number: '2026-001',
  fiscalYear: 2026,
  day: day('2027-01-15'),
  act: 'issued',
  closedYear: null,
  agreementId: 'lent',
  channel: 'refund',
  party: 'lender',
  collectivityId: 'lender',
  annexBudget: null,
  thirdParty: 'body',
  account: '70845',
  label: '',
  function: '',
  service: '',
  engagement: '',
  kind: 'claim',
  amount: cents(5),
  vat: { amount: cents(vat), rate: null },
  line: 0,
})

const words = {
  body: () => '',
  thirdParty: () => '',
  nature: () => '',
  isPlain: () => true,
  siret: () => '',
  isOtherNow: () => false,
  agreement: () => '',
  budget: () => '',
}

it.each([
  [-5, '-0,05'],
  [-99, '-0,99'],
  [-105, '-1,05'],
  [0, '0,00'],
  [1234, '12,34'],
])('a tax of %d cents is %s in a table of entries', (vat, text) => {
  const [, line] = entrySheet([entry(vat)], words, translator('fr'))
  expect(line?.slice(-2)).toEqual(['0,05', text])
})

it('a reduction is below zero in a table of entries, as on the screen: the column adds up', () => {
  const [, line] = entrySheet([{ ...entry(1), kind: 'reduction' }], words, translator('fr'))
  expect(line?.slice(-2)).toEqual(['-0,05', '-0,01'])
})

it('keeps a code as finance software has it, and names one of which a spreadsheet makes another number', () => {
  const coded = { ...entry(1), function: '020' }
  expect(frenchCsv(entrySheet([coded], words, translator('fr')))).toContain(';020;')
  expect(codeForSpreadsheets([entry(1), coded])).toBe('020')
  expect(codeForSpreadsheets([entry(1), { ...entry(1), function: '331' }])).toBeUndefined()
})

it('a file of what a search lists is not named as the whole year', () => {
  const name = (isPart: boolean): string =>
    entryFile({ year: 2026, budget: 'tous budgets', isPart }, translator('fr'))
  expect(name(false)).toBe('Écritures 2026 tous budgets.csv')
  expect(name(true)).toBe('Écritures 2026 tous budgets, extrait.csv')
})
