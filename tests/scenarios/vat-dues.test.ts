import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { IndicatorsDocument } from '../../src-main/cli/indicators-document'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { run } from './run-command'
import { Territory } from './territory'

const folder = mkdtempSync(join(tmpdir(), 'quotite-dues-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A year of 12 000.00 € that A pays whole, with 20 % of VAT on it. */
function taxedYear(): Territory {
  const territory = new Territory('A').lends('Anne').lends('Marie')
  for (let at = 1; at <= 12; at++) {
    const month = `2026-${String(at).padStart(2, '0')}`
    for (const name of ['Anne', 'Marie'])
      territory.hours(name, month, { A: 10 }).cost(name, month, 500)
  }
  return territory.terms({
    vatTerms: { regime: 'taxed', ground: 'CGI, articles 256 et 278', rate: 2000 },
  })
}

it('says what a body owes with the tax on it, whether its statement was issued or not', async () => {
  const [kept, issued] = [join(folder, 'kept.json'), join(folder, 'issued.json')]
  writeFileSync(kept, workspaceText(taxedYear().file()))
  const said = await run(
    ...['issue', kept, '--year', '2026', '--today', '2027-01-14'],
    ...['--reason', 'Pièces attendues', '--out', issued],
  )
  expect(said.out).toContain('1 état émis, 14 400,00 €')
  const json = join(folder, 'indicators.json')
  await run('indicators', issued, '--year', '2026', '--json', json)
  const { netDues } = JSON.parse(readFileSync(json, 'utf8')) as IndicatorsDocument
  expect(netDues.owed).toMatchObject([{ debtor: 'A', due: 1_440_000 }])
  expect(netDues.settled).toEqual(netDues.owed)
})
