import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { movedHour } from './moved-hour'
import { Office, well } from './office'
import { run } from './run-command'
import { issueOffered, leave, QUARTERS, valley } from './two-communes'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a workspace beside the others of this run, and gives its path. */
function written(name: string, file: WorkspaceFile): string {
  const path = join(folder, name)
  writeFileSync(path, workspaceText(file))
  return path
}

describe('the accounts of bodies without the application', () => {
  it('issue gives a body that left what provisional quarters called from it, and verify finds it identical', async () => {
    const office = new Office(valley({ instalments: [] }))
    for (const quarter of QUARTERS) well(await issueOffered(office, quarter, 'provisional'))
    well(await leave(office, '2026-01-01'))
    const [path, out] = [written('left.json', await office.file()), join(folder, 'issued.json')]
    const told = await run(
      'issue',
      path,
      '--year',
      '2026',
      '--today',
      '2027-01-14',
      '--out',
      out,
      '--reason',
      'Avenant signé',
    )
    expect(told.err).toBe('')
    const { statements } = well(readWorkspace(JSON.parse(readFileSync(out, 'utf8'))))
    expect(statements.at(-2)?.content).toMatchObject({
      beneficiary: { id: 'A' },
      billing: { kind: 'absent' },
      share: 0,
      balance: { kind: 'reduction', amount: 120_000 },
    })
    expect((await run('verify', out)).code).toBe(0)
  })

  it('verify tells apart figures that differ and a settlement that moved for another body', async () => {
    const { code, err } = await run('verify', written('moved.json', await movedHour()))
    expect(code).toBe(1)
    const lines = err.split('\n')
    expect(lines[0]).toMatch(
      /^2026-001, Commune A : chiffres identiques\. Seule l’empreinte commune/,
    )
    expect(lines[1]).toMatch(/^2026-002, Commune B : DIFFÈRE\./)
    expect(lines[2]).toMatch(/^1 état diffère\./)
    expect(lines[3]).toMatch(
      /^1 état garde ses chiffres, mais l’empreinte de son calcul a changé\./,
    )
  })

  it('check names an instalment of a day that the agreement does not know', async () => {
    const instalments = [
      { collectivityId: 'A', reference: 'T-1', calledOn: '2027-02-01', amount: 5_000 },
    ]
    const office = new Office(valley({ instalments }))
    const { out } = await run('check', written('dated.json', await office.file()))
    expect(out).toContain(
      'Convention 2026-01, Commune A, acompte T-1 du 1ᵉʳ février 2027, 50,00 € : appelé après la fin de la convention. Son dernier règlement le déduira.',
    )
  })
})
