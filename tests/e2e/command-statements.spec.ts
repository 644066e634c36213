import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { sampleStatements } from '../documents/sample-statements'
import { sampleWorkspace } from '../hands/sample-workspace'
import { electronBinary, electronSwitches } from './launch'
import { readPdf } from '../hands/read-pdf'

const folder = mkdtempSync(join(tmpdir(), 'quotite-command-'))
const root = new URL('../..', import.meta.url).pathname

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a command without a window prints the statements of a year, with their index and workbook', async () => {
  const file = join(folder, 'issued.quotite.json')
  const statements = sampleStatements().map((statement, index) => ({
    ...statement,
    content: {
      ...statement.content,
      sequence: index + 1,
      number: `2026-${String(index + 1).padStart(3, '0')}`,
    },
  }))
  writeFileSync(file, workspaceText({ ...sampleWorkspace(), statements }))
  const out = join(folder, 'files')
  const args = ['statements', file, '--year', '2026', '--out', out, '--format', 'pdf,xlsx,csv']
  const command = `--command=${Buffer.from(JSON.stringify(args)).toString('base64url')}`
  const { stdout } = await promisify(execFile)(
    electronBinary(),
    [...electronSwitches(), root, command],
    { timeout: 120_000 },
  )
  expect(stdout).toContain('29 fichiers écrits dans')
  const names = readdirSync(out)
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(27)
  expect(names).toContain('Classeur 2026-001 à 2026-026.xlsx')
  expect(names).toContain('Récapitulatif 2026-001 à 2026-026.csv')
  const summary = await readPdf(readFileSync(join(out, 'Récapitulatif 2026-001 à 2026-026.pdf')))
  expect(summary.pages.join(' ')).toContain('216 527,16 €')
  const { pages } = await readPdf(readFileSync(join(out, '2026-015 Saint-Martin-du-Mont.pdf')))
  expect(pages[0]).toContain('3 232,50 €')
})
