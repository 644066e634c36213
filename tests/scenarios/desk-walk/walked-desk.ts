import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import type { DeskMethod } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readImport } from '../../../src-main/imports/read-import'
import type { Ports } from '../../../src-main/use-cases/ports'
import {
  openMemoryDesk,
  shippedTerritories,
  type MemoryDesk,
} from '../../window/harness/memory-desk'
import { ofProject } from '../run-command'

const territories = shippedTerritories(ofProject('resources/territories/territories.json.br'))

/** The day on which everything is asked: the year of the samples is over. */
export const TODAY = '2027-01-15'

/** The desk of the program over a workspace in memory, asked as the window asks it. A bug in an answer throws. */
export class WalkedDesk {
  /** For what it writes; removed by `close`. */
  readonly folder = mkdtempSync(join(tmpdir(), 'quotite-walk-'))
  private readonly desk: MemoryDesk

  constructor(workspace: WorkspaceFile) {
    this.desk = openMemoryDesk({
      folder: this.folder,
      samplesFolder: ofProject('resources/samples'),
      shippedTerritories: territories,
      readImport,
      today: TODAY,
      now: `${TODAY}T09:00:00.000Z`,
      workspace,
      readOnly: null,
      unopened: null,
      faults: [],
      recovery: null,
      printer: { print: () => Promise.resolve({ ok: true, value: new Uint8Array() }) },
      tell: () => undefined,
    })
  }

  get ports(): Ports {
    return this.desk.ports
  }

  get sequence(): number {
    return this.ports.keeper.registers().sequence
  }

  /** Asks; every file dialogue that comes is answered by the path. */
  async ask(
    method: DeskMethod,
    input: unknown,
    path: string | null = null,
  ): Promise<Result<unknown, Failure>> {
    this.desk.choose(path)
    const answer = await this.desk.ask(method, input)
    if (!answer.ok && answer.failures.some(({ code }) => code === 'bug'))
      throw new Error(`${method} broke: ${this.log()}`)
    return answer
  }

  /** The workspace as it would be exported now. */
  async file(): Promise<WorkspaceFile> {
    const file = await this.ports.keeper.readAll()
    if (file === null) throw new Error('No workspace is open')
    return file
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  private log(): string {
    const path = join(this.folder, 'quotite.log')
    return existsSync(path) ? readFileSync(path, 'utf8').slice(-3000) : ''
  }
}
