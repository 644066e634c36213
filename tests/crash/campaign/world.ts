import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { newAgeKey, type AgeKey } from '../../../src-main/backups/age-keys'
import { machineOf } from '../../../src-main/backups/machine-of'
import { makeBackup } from '../../../src-main/backups/make-backup'
import { sha256Of } from '../../../src-main/files/sha256-of'
import type { MarkPlace } from '../../../src-main/keeper/journal-mark'
import { found, Machine } from '../../vault/keeping'
import { label, municipality, sample } from '../../vault/records'
import { VaultPark } from '../../vault/vault-park'

type VaultCopy = Awaited<ReturnType<VaultPark['copy']>>

/** A small workspace of some municipalities. */
export function smallFile(ids: readonly string[], name = 'Plaine'): WorkspaceFile {
  const file = sample()
  const none = Object.fromEntries(
    Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  )
  return {
    ...file,
    ...none,
    workspace: { name, example: false },
    collectivities: ids.map((id) => municipality(id)),
  }
}

/** The first workspace, its changes, the second one with its own: what each line of the journal founded. */
const FIRST = ['p1', 'p2']
const SECOND = ['q1', 'q2']
const BEFORE = ['d', 'e', 'f']
const AFTER = ['g', 'h', 'i']

const PAPER = 'Délibération du 3 mars'

/** What a person had kept before anything was damaged. */
export interface Truth {
  /** Name of each municipality. */
  readonly names: ReadonlyMap<string, string>
  /** Last line of the journal. */
  readonly sequence: number
}

/** Names of municipalities that were founded with these identifiers. */
export const namesOf = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [id, municipality(id).name]))

/** Where the marks of the journal of a folder are: in its data folder, and in a profile. */
export const marksOf = (folder: string): readonly MarkPlace[] => [
  { path: join(folder, 'data', 'journal-mark.json') },
  { path: join(folder, 'profile', 'anchor.json') },
]

/**
 * A machine as the program leaves it after eleven lines: a first workspace in a segment of the past, a second one with its base
 * snapshot, the database, a paper, both marks, a backup. `older` is the same three changes earlier.
 */
export class World {
  readonly folder = mkdtempSync(join(tmpdir(), 'quotite-world-'))
  readonly truth: Truth = { names: namesOf([...SECOND, ...BEFORE, ...AFTER]), sequence: 11 }
  readonly paper = sha256Of(PAPER)
  readonly whole: string
  readonly older: string
  key: AgeKey = { identity: '', recipient: '' }
  backup = ''
  private vaults: { readonly whole: VaultCopy; readonly older: VaultCopy } | null = null

  private constructor() {
    this.whole = join(this.folder, 'whole')
    this.older = join(this.folder, 'older')
    for (const name of ['data', 'profile']) mkdirSync(join(this.whole, name), { recursive: true })
  }

  static async make(): Promise<World> {
    const world = new World()
    const { whole, older } = world
    const data = join(whole, 'data')
    const machine = new Machine(join(data, 'journal'))
    const marks = marksOf(whole)
    let keeper = await machine.start({ marks })
    await keeper.replaceAll(smallFile(FIRST, 'Première'), label('Première', 'openWorkspace'))
    for (const id of ['a', 'b', 'c']) await found(keeper, id)
    await keeper.replaceAll(smallFile(SECOND), label('Plaine', 'openWorkspace'))
    for (const id of BEFORE) await found(keeper, id)
    await keeper.close()
    cpSync(whole, older, { recursive: true })
    const olderVault = await machine.park.copy()
    keeper = await machine.start({ marks })
    for (const id of AFTER) await found(keeper, id)
    await keeper.close()
    world.vaults = { whole: await machine.park.copy(), older: olderVault }
    mkdirSync(join(data, 'papers'))
    writeFileSync(join(data, 'papers', world.paper), PAPER)
    await world.backUp(data)
    return world
  }

  private async backUp(data: string): Promise<void> {
    this.key = await newAgeKey()
    const place = join(data, 'backups')
    mkdirSync(place)
    const made = await makeBackup({
      dataFolder: data,
      place,
      recipients: [this.key.recipient],
      machine: machineOf(this.key.recipient),
      author: 'Claire',
      program: '0.1.0',
      now: '2026-03-02T10:00:00.000Z',
    })
    if (!made.ok) throw new Error(JSON.stringify(made.failures))
    this.backup = made.value.name
    renameSync(made.value.path, join(place, this.backup))
  }

  /** A copy of it, to be damaged. */
  async copy(): Promise<Scene> {
    if (this.vaults === null) throw new Error('Not made')
    const folder = mkdtempSync(join(tmpdir(), 'quotite-scene-'))
    cpSync(this.whole, folder, { recursive: true })
    const park = new VaultPark()
    await park.restore(this.vaults.whole)
    return new Scene(this, folder, park, this.vaults.older)
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A copy of the world that is damaged, and then opened. */
export class Scene {
  readonly world: World
  readonly folder: string
  readonly park: VaultPark
  /** Whether the database opens at all. */
  opens = true
  private readonly olderVault: VaultCopy

  constructor(world: World, folder: string, park: VaultPark, olderVault: VaultCopy) {
    this.world = world
    this.folder = folder
    this.park = park
    this.olderVault = olderVault
  }

  path(...names: readonly string[]): string {
    return join(this.folder, 'data', ...names)
  }

  read(...names: readonly string[]): Buffer {
    return readFileSync(this.path(...names))
  }

  /** What the same file held three changes earlier. */
  readOlder(...names: readonly string[]): Buffer {
    return readFileSync(join(this.world.older, ...names))
  }

  async olderDatabase(): Promise<void> {
    await this.park.restore(this.olderVault)
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
