import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { KeptImport, Rehearsal } from '#shared/contract/import-views'
import type { ImportSource } from '#shared/domain/imports/import-source'
import { failureSentence } from '#shared/wording/failure-sentence'
import { readImportBytes } from '../../src-main/imports/read-import'
import type { ImportPace } from '../../src-main/use-cases/import-pace'
import { keepImport } from '../../src-main/use-cases/keep-import'
import { rehearseImport } from '../../src-main/use-cases/rehearse-import'
import type { StartedImport } from '../../src-main/use-cases/start-import'
import { startImport } from '../../src-main/use-cases/start-import'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { Office, well } from './office'
import { Territory } from './territory'

let sample: WorkspaceFile | null = null

/** The sample territory, read once. */
export const sampleFile = (): WorkspaceFile =>
  (sample ??= well(
    readWorkspaceText(
      readFileSync(
        new URL('../../resources/samples/pays-de-saint-seine.quotite.json', import.meta.url),
        'utf8',
      ),
      'sample',
    ),
  ))

/** An office of the sample territory. */
export const saintSeine = (): Office => new Office(sampleFile())

/** An office that lends Marie and Paul Dupont to communes A and B. */
export const valley = (): Office => new Office(new Territory('A', 'B').lends('Marie').lends('Paul'))

/** What is kept in a month, in few words. */
export async function hours(office: Office, at = '2026-03'): Promise<readonly string[]> {
  const span = { from: month(at), to: month(at) }
  const sheets = await office.keeper.readTimesheets({ agentIds: null, ...span })
  return sheets.flatMap(({ agentId, lines }) =>
    lines.map(({ day: on, collectivityId, minutes: m, task }) =>
      `${agentId} ${on} ${collectivityId ?? 'common'} ${String(m)} ${task}`.trim(),
    ),
  )
}

/** A file of three lines, two of which add up. */
export const GENERIC = [
  'Agent;Date;Collectivité;Tâche;Durée',
  'Marie Dupont;02/03/2026;A;Accueil;1h30',
  'Dupont Paul;02/03/2026;B;Paie;1,5',
  'Marie Dupont;02/03/2026;A;Accueil;0,5',
].join('\r\n')

/** Goes on without a pause. */
export const unhurried: ImportPace = { pause: () => Promise.resolve(false) }

/** A file that someone at the office has chosen. */
export interface ChosenFile extends StartedImport {
  readonly fileName: string
  readonly sha256: string
}

/** Reads a file and guesses how to take it; refusals come back as values. */
export async function open(
  office: Office,
  content: string | Uint8Array,
  source: ImportSource | null = null,
  fileName = 'heures.csv',
  sheet: string | null = null,
): Promise<Result<ChosenFile, Failure>> {
  const bytes = Buffer.from(content)
  const read = await readImportBytes(fileName, bytes, day('2027-01-14'))
  if (!read.ok) return read
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const started = startImport(office, { fileName, sha256, content: read.value }, source, sheet)
  return started.ok ? { ok: true, value: { ...started.value, fileName, sha256 } } : started
}

/** What a file would change. */
export const rehearse = async (
  office: Office,
  { table, mapping }: ChosenFile,
): Promise<Omit<Rehearsal, 'milliseconds'>> =>
  well(await rehearseImport(office, table, mapping, unhurried))

/** Keeps a file but for some rows, named by their place from 0. */
export const keep = (
  office: Office,
  file: ChosenFile,
  without: readonly number[] = [],
): Promise<Result<KeptImport, Failure>> => keepImport(office, { ...file, without }, unhurried)

/** Each line of a rehearsal in few words: "2 added 90", "3 refused importDayImpossible @2 31/02/2026". */
export const fates = ({ lines }: Pick<Rehearsal, 'lines'>): readonly string[] =>
  lines.map((line) =>
    line.status === 'refused'
      ? `${String(line.line)} refused ${line.reasons
          .map(({ failure, column, found }) => `${failure.code} @${String(column)} ${found}`.trim())
          .join(', ')}`
      : `${String(line.line)} ${line.status} ${line.before === null ? '' : `${String(line.before)}>`}${String(line.after)}`,
  )

/** The sentences of what was refused. */
export const sentences = (result: Result<unknown, Failure>): readonly string[] =>
  result.ok
    ? []
    : result.failures.map((failure) => failureSentence(failure, 'fr').replaceAll('\u00A0', ' '))
