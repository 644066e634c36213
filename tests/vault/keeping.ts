import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import { success } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Change } from '#shared/domain/workspace/change'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { journalFirsts, journalName } from '../../src-main/journal/journal-files'
import type { KeeperOptions } from '../../src-main/keeper/keeper-options'
import type { OpenKeeper } from '../../src-main/keeper/open-keeper'
import { openKeeper } from '../../src-main/keeper/open-keeper'
import type { WorkWatch } from '../../src-main/use-cases/ports'
import { collectivityChange, label, municipality } from './records'
import { VaultPark } from './vault-park'

/** A machine with a disk: a folder for the journal and a database, which outlive each start of the program. */
export class Machine {
  readonly folder: string
  readonly park = new VaultPark()
  readonly notes: string[] = []
  private instant = 0
  private running: OpenKeeper | null = null
  private starts = 0

  constructor(folder = mkdtempSync(join(tmpdir(), 'quotite-journal-'))) {
    this.folder = folder
  }

  /** Starts the program; what ran before is left as a kill leaves it. */
  async start(options: Partial<KeeperOptions> = {}): Promise<OpenKeeper> {
    this.starts += 1
    const own = this.starts
    this.park.kill()
    await this.running?.close()
    this.running = await openKeeper({
      folder: this.folder,
      reopen: () =>
        own === this.starts ? this.park.open() : Promise.reject(new Error('killed long ago')),
      now: () => {
        this.instant += 1
        return `2026-03-02T09:00:${String(this.instant % 60).padStart(2, '0')}.000Z`
      },
      author: () => 'Claire Martin',
      note: (text) => this.notes.push(text),
      leastFreeBytes: 0,
      pauseBetweenFiles: 0,
      ...options,
    })
    return this.running
  }

  async dispose(): Promise<void> {
    await this.running?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  files(): readonly string[] {
    return readdirSync(this.folder).sort()
  }

  /** Reads a workspace file of the folder. */
  workspace(name: string): WorkspaceFile {
    const file = readWorkspace(JSON.parse(readFileSync(join(this.folder, name), 'utf8')))
    if (!file.ok) throw new Error(JSON.stringify(file.failures))
    return file.value
  }

  /** Path of the journal file in use. */
  async journal(): Promise<string> {
    return join(this.folder, journalName((await journalFirsts(this.folder)).at(-1) ?? 1))
  }

  /** Rewrites the journal file in use. */
  async edit(change: (text: string) => string): Promise<void> {
    const path = await this.journal()
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
}

/** Keeps changes as a use case would that decided so. */
export const keep = (
  keeper: OpenKeeper,
  what: ChangeLabel,
  ...changes: readonly Change[]
): Promise<Result<Saved, Failure>> =>
  keeper.accept(() => Promise.resolve(success({ label: what, changes })))

/** Writes a municipality that was not there. */
export const found = (keeper: OpenKeeper, id: string): Promise<Result<Saved, Failure>> =>
  keep(keeper, label(id), collectivityChange(null, municipality(id)))

/** Gives a municipality another name. */
export const rename = (
  keeper: OpenKeeper,
  id: string,
  name: string,
): Promise<Result<Saved, Failure>> => {
  const before = keeper.registers().collectivities.get(id) ?? null
  return keep(keeper, label(name), collectivityChange(before, municipality(id, name)))
}

/** Long work that is neither followed nor stopped. */
export const unwatched = (): WorkWatch => ({
  onProgress: () => undefined,
  stop: new AbortController().signal,
})

/** No reason against an undo. */
export const noObjection = (): Promise<readonly Failure[]> => Promise.resolve([])

/** What a person would see of the municipalities. */
export const names = (keeper: OpenKeeper): readonly string[] =>
  [...keeper.registers().collectivities.values()].map(({ name }) => name).sort()
