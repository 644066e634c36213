import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { success } from '#shared/kernel/result'
import type { Statement } from '#shared/domain/statements/statement'
import { exportStatements } from '../../src-main/documents/export-statements'
import { sampleStatements } from './sample-statements'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-lenders-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The same statement of another lender: its numbers are its own, and begin at 1 as well. */
const fromOther = (statement: Statement): Statement => ({
  ...statement,
  id: `other-${statement.id}`,
  content: {
    ...statement.content,
    lender: { ...statement.content.lender, id: 'other', name: 'SIVU de l’Ignon' },
  },
})

const own = sampleStatements().slice(0, 2)
const known = new Map([...own, ...own.map(fromOther)].map((one) => [one.id, one]))

const write = (ids: readonly string[], severalLenders: boolean) =>
  exportStatements({
    ids,
    readStatement: (id) => Promise.resolve(known.get(id) ?? null),
    formats: ['pdf', 'xlsx', 'csv'],
    zip: false,
    severalLenders,
    printer: { print: () => Promise.resolve(success(new Uint8Array([1]))) },
    folder,
    onProgress: () => undefined,
    stop: new AbortController().signal,
  })

it('the files of two lenders of one folder replace none of each other, whatever numbers and bodies they share', async () => {
  const ids = own.map(({ id }) => id)
  await write(ids, true)
  const first = readdirSync(folder)
  await write(
    ids.map((id) => `other-${id}`),
    true,
  )
  expect(readdirSync(folder)).toHaveLength(2 * first.length)
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining([
      'Classeur 2026-001 à 2026-002, CC du Pays de Saint-Seine.xlsx',
      'Classeur 2026-001 à 2026-002, SIVU de l’Ignon.xlsx',
      'Récapitulatif 2026-001 à 2026-002, SIVU de l’Ignon.csv',
      `2026-001 SIVU de l’Ignon, ${own[0]?.content.beneficiary.name ?? ''}.pdf`,
    ]),
  )
})

it('names no lender over the summary of several, nor where there is but one', async () => {
  await write([...known.keys()], true)
  expect(readdirSync(folder)).toContain('Récapitulatif 2026-001 à 2026-002.csv')
  rmSync(folder, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'quotite-lenders-'))
  await write(
    own.map(({ id }) => id),
    false,
  )
  expect(readdirSync(folder)).toContain('Classeur 2026-001 à 2026-002.xlsx')
  expect(readdirSync(folder)).toContain('Récapitulatif 2026-001 à 2026-002.csv')
})
