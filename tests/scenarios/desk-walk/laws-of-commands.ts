import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { findingSentence } from '#shared/wording/finding-sentence'
import { translator } from '#shared/wording/translator'
import { names } from '../../../src-main/cli/names'
import { auditSettlement } from '../../../src-main/use-cases/audit-settlement'
import { workspaceText } from '../../../src-main/workspace-file/workspace-text'
import { well } from '../office'
import { run } from '../run-command'
import { TODAY, type WalkedDesk } from './walked-desk'

/** What a command never prints. */
const BROKEN = /\bNaN\b|\bundefined\b|\{\{|\[object/

const YEAR = 2026

/** The commands answer on the saved file, and `check` says what the audit says at the desk. */
export async function commandsAgree(
  desk: WalkedDesk,
  file: WorkspaceFile,
  say: string,
): Promise<void> {
  const path = join(desk.folder, 'commande.quotite.json')
  const out = join(desk.folder, 'sortie')
  writeFileSync(path, workspaceText(file))
  const year = ['--year', String(YEAR)]
  const checked = await run('check', path, '--today', TODAY)
  const asked: readonly (readonly string[])[] = [
    ['verify', path],
    ['indicators', path, ...year],
    ['allocate', path, ...year],
    ['public-page', path, ...year, '--out', out],
    ['statements', path, ...year, '--out', out, '--format', 'xlsx,csv'],
  ]
  for (const words of asked) {
    const { out: printed, err } = await run(...words)
    expect(`${printed}${err}`, `${words.join(' ')}: ${say}`).not.toMatch(BROKEN)
  }
  rmSync(out, { recursive: true, force: true })
  expect(`${checked.out}${checked.err}`, `check: ${say}`).not.toMatch(BROKEN)
  const known = names(file)
  for (const agreement of file.agreements) {
    const { id, reference, title, archived } = agreement
    const period = yearPeriod(YEAR)
    // What is archived or issued whole is not judged.
    if (archived || !checked.out.includes(`${reference}, ${title}, du 01/01/${String(YEAR)}`))
      continue
    const bodies = [...everServed(agreement)]
    const place = { agreementId: id, period, nature: 'actual', bodies } as const
    for (const finding of well(await auditSettlement(desk.ports, place))) {
      const sentence = findingSentence(finding, known.collectivity, translator('fr'), 'fr')
      expect(checked.out, `check: ${say}`).toContain(sentence.replaceAll('\u00A0', ' '))
    }
  }
}
