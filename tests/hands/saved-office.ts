import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { run } from '../scenarios/run-command'
import { Machine, rename } from '../vault/keeping'

const SAMPLE = join(
  new URL('../..', import.meta.url).pathname,
  'resources/samples/pays-de-saint-seine.quotite.json',
)

let issuing: Promise<WorkspaceFile> | null = null

/** The sample with its year issued; drawn up once for all the offices of a process. */
const issuedSample = (): Promise<WorkspaceFile> => (issuing ??= issue())

async function issue(): Promise<WorkspaceFile> {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-issued-'))
  const issued = join(folder, 'issued.quotite.json')
  const named = ['--year', '2026', '--today', '2027-01-15', '--out', issued]
  const done = await run('issue', SAMPLE, ...named, '--reason', 'Pièces attendues')
  if (done.code !== 0) throw new Error(done.err)
  const file = await readWorkspaceFile(issued)
  rmSync(folder, { recursive: true })
  if (!file.ok) throw new Error(JSON.stringify(file.failures))
  return file.value
}

/** A data folder as the application leaves it: the sample with its year issued, a change after it, a paper, preferences. */
export class SavedOffice {
  readonly folder = mkdtempSync(join(tmpdir(), 'quotite-office-'))
  readonly data = join(this.folder, 'data')
  readonly place = join(this.folder, 'place')
  readonly scratch = join(this.folder, 'scratch')
  readonly machine: Machine
  readonly paper = 'Délibération du 3 mars'

  private constructor() {
    for (const folder of [this.data, this.place, this.scratch]) mkdirSync(folder)
    this.machine = new Machine(join(this.data, 'journal'))
  }

  static async open(): Promise<SavedOffice> {
    const office = new SavedOffice()
    const file = await issuedSample()
    const keeper = await office.machine.start()
    const subject = file.workspace.name
    await keeper.replaceAll(file, { verb: 'openWorkspace', subject, when: null })
    await rename(keeper, 'mairie-essai', 'Mairie d’Essai')
    mkdirSync(join(office.data, 'papers'))
    const sha256 = createHash('sha256').update(office.paper).digest('hex')
    writeFileSync(join(office.data, 'papers', sha256), office.paper)
    writeFileSync(join(office.data, 'preferences.json'), '{"name":"Claire"}')
    return office
  }

  journalText(): Promise<string> {
    return this.machine.journal().then((path) => readFileSync(path, 'utf8'))
  }

  async close(): Promise<void> {
    await this.machine.dispose()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
