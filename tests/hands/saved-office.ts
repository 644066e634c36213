import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'
import { issuedSample } from '../scenarios/sample-office'
import { Machine, rename } from '../vault/keeping'

/** A data folder as the application leaves it: a sample with its year issued, a change after it, a paper, preferences. */
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

  /** A small sample by default: each backup of it is made, read again and recomputed in a few milliseconds. */
  static async open(sample: SampleTerritory = 'common-projects'): Promise<SavedOffice> {
    const office = new SavedOffice()
    const file = await issuedSample(sample)
    const keeper = await office.machine.start()
    const subject = file.workspace.name
    await keeper.replaceAll(file, { verb: 'openWorkspace', subject, when: null })
    await rename(keeper, 'mairie-essai', 'Mairie d’Essai')
    // As opening the sample leaves them.
    cpSync('resources/sample-papers', join(office.data, 'papers'), { recursive: true })
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
