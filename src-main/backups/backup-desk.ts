import { rm } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { BackupsView, ListedBackup, PlaceName } from '#shared/contract/backup-views'
import type { Failure } from '#shared/contract/failures'
import { latestFirst } from '#shared/domain/backups/latest-first'
import { isBackupDue, placeStanding } from '#shared/domain/backups/backup-place'
import type { WorkspaceComparison } from '#shared/domain/backups/compare-workspaces'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { serialQueue } from '#shared/kernel/serial-queue'
import { isAgeRecipient, newAgeKey, readAgeKey, type AgeKey } from './age-keys'
import { backupSettings, placeOf } from './backup-settings'
import { inTime } from './in-time'
import type { Held } from '../files/own-writer'
import { machineKey } from './machine-key'
import { backupsIn, preparePlace } from './place-folder'
import { holdBackup, type HeldBackup } from './restoring'
import { machinesWith, placeTries, type PlaceSources } from './try-places'

/** What backups need of the rest of the program. */
export interface BackupSources extends PlaceSources {
  /** A file outside it, which says where backups are once the folder is gone; `null`: none. */
  readonly remembered: string | null
  /** Called when what `view` answers has changed. */
  readonly onChange: () => void
  /** Why nothing may be written into the data folder; by default, it may. */
  readonly held?: Held
}

/** So many milliseconds is the list of a place waited for. */
const LIST_PATIENCE = 10_000

/** What is open now. */
interface PresentWorkspace {
  /** The last line of the journal that it comes from; `null` where the journal may not have all of it. */
  readonly sequence: number | null
  /** Reads it whole, where the journal does not give it. */
  readonly read: () => Promise<WorkspaceFile | null>
}

/** The backups of this machine. */
export interface BackupDesk {
  readonly view: () => BackupsView
  /** Where settings that could not be read lie from now on; `null`: there were none. */
  readonly unread: string | null
  readonly list: () => Promise<readonly ListedBackup[]>
  /** Makes those that are due, or one in each place; the failures of those that could not be made. */
  readonly backUp: (which: 'due' | 'all') => Promise<Result<null, Failure>>
  readonly setElsewhere: (folder: string | null) => Promise<Result<null, Failure>>
  readonly newKey: () => Promise<AgeKey>
  readonly keepKey: (recipient: string) => Promise<Result<null, Failure>>
  readonly forgetKey: (recipient: string) => Promise<Result<null, Failure>>
  readonly pathOf: (place: PlaceName, name: string) => string | null
  /** Opens a backup apart; the one opened before is let go. `identity` `null`: the key of this machine. */
  readonly hold: (path: string, identity: string | null) => Promise<Result<HeldBackup, Failure>>
  readonly held: (token: string) => HeldBackup | null
  /** What comes back and what goes where a backup that is held takes the place of the present workspace. */
  readonly compare: (
    held: HeldBackup,
    present: PresentWorkspace,
  ) => Promise<Result<WorkspaceComparison, Failure>>
  readonly letGo: () => Promise<void>
}

/** Opens the backups of a data folder: settings beside the preferences, the first place inside. */
export function backupDesk(sources: BackupSources): BackupDesk {
  const { dataFolder, jobs, now, onChange, held: heldBack = () => Promise.resolve(null) } = sources
  const settings = backupSettings(join(dataFolder, 'backups.json'), sources.remembered)
  const scratch = join(dataFolder, 'backup-scratch')
  const here = join(dataFolder, 'backups')
  const inTurn = serialQueue()
  const openedInTurn = serialQueue()
  let working = 0
  let held: HeldBackup | null = null

  const folders = (): readonly (readonly [PlaceName, string])[] => {
    const { elsewhere } = settings.current()
    return [['here', here], ...(elsewhere === null ? [] : [['elsewhere', elsewhere] as const])]
  }
  const keyFile = join(dataFolder, 'keys', 'backup-key.txt')
  const ownKey = async (): Promise<Result<AgeKey, Failure>> => {
    const refusal = await heldBack()
    return refusal === null ? machineKey(keyFile) : failure(refusal)
  }

  const work = async <T>(task: () => Promise<T>): Promise<T> => {
    working += 1
    onChange()
    try {
      return await task()
    } finally {
      working -= 1
      onChange()
    }
  }

  const dueNow = (): boolean =>
    folders().some(([, folder]) =>
      isBackupDue(placeOf(settings.current(), folder), sources.reached(), now()),
    )

  const tryPlace = placeTries({ ...sources, settings, ownKey, scratch })
  let hasLooked = false
  const backUp: BackupDesk['backUp'] = async (which) => {
    if (which === 'due' && hasLooked && !dueNow()) return success(null)
    const refusal = await heldBack()
    if (refusal !== null) return failure(refusal)
    hasLooked = true
    return inTurn(() =>
      work(async () => {
        // What keeps both places from a backup, such as a key that can't be read, is one failure.
        const failures = new Map<string, Failure>()
        for (const [name, folder] of folders()) {
          const outcome = await tryPlace(name, folder, which)
          if (outcome.ok) continue
          for (const refused of outcome.failures) failures.set(JSON.stringify(refused), refused)
        }
        return failures.size === 0 ? success(null) : failure(...failures.values())
      }),
    )
  }

  const letGo = async (): Promise<void> => {
    const folder = held?.folder
    held = null
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }

  const change = async (
    to: Parameters<typeof settings.change>[0],
  ): Promise<Result<null, Failure>> => {
    const refusal = await heldBack()
    if (refusal !== null) return failure(refusal)
    const changed = await settings.change(to)
    onChange()
    return changed
  }

  return {
    unread: settings.unread,
    view: () => {
      const at = now()
      return {
        places: folders().map(([place, folder]) => {
          const known = placeOf(settings.current(), folder)
          const { verifiedAt, lostPapers, inconsistencies, refusal, failingSince } = known
          return {
            place,
            folder,
            verifiedAt,
            lostPapers,
            inconsistencies,
            refusal,
            failingSince,
            standing: placeStanding(known, at),
          }
        }),
        keyFile,
        recoveryKeys: settings.current().recoveryKeys,
        isWorking: working > 0,
      }
    },
    list: async () => {
      const key = await ownKey()
      // Where it can't be read, backups of before open with a recovery key.
      const machines = key.ok
        ? machinesWith(settings.current(), key.value)
        : settings.current().machines
      const lists = await Promise.all(
        folders().map(async ([place, folder]) =>
          (await inTime(backupsIn(folder, machines), LIST_PATIENCE, () => [])).map(
            ({ name, at, sequence }) => ({
              place,
              name,
              at,
              sequence,
            }),
          ),
        ),
      )
      return latestFirst(lists.flat(), now())
    },
    backUp,
    setElsewhere: async (folder) => {
      const within = relative(dataFolder, folder ?? '')
      if (folder !== null && !within.startsWith('..') && !isAbsolute(within))
        return failure({ code: 'backupPlaceWithin', path: folder })
      const refusal = await heldBack()
      if (refusal !== null) return failure(refusal)
      const prepared = folder === null ? success(null) : await preparePlace(folder)
      return prepared.ok ? change((before) => ({ ...before, elsewhere: folder })) : prepared
    },
    newKey: newAgeKey,
    keepKey: async (recipient) => {
      if (!(await isAgeRecipient(recipient)))
        return failure({ code: 'backupRecipientWrong', value: recipient })
      return change((before) => ({
        ...before,
        recoveryKeys: [
          ...before.recoveryKeys.filter((key) => key.recipient !== recipient),
          { recipient, madeAt: now() },
        ],
        // Backups of before do not open with it: new ones are due.
        places: Object.fromEntries(
          Object.entries(before.places).map(([folder, place]) => [
            folder,
            { ...place, sequence: 0, verifiedAt: place.verifiedAt },
          ]),
        ),
      }))
    },
    forgetKey: (recipient) =>
      change((before) => ({
        ...before,
        recoveryKeys: before.recoveryKeys.filter((key) => key.recipient !== recipient),
      })),
    pathOf: (place, name) => {
      const folder = folders().find(([known]) => known === place)?.[1]
      return folder === undefined ? null : join(folder, name)
    },
    hold: (path, identity) =>
      openedInTurn(() =>
        work(async () => {
          const refusal = await heldBack()
          if (refusal !== null) return failure(refusal)
          await letGo()
          const key = identity === null ? await ownKey() : success(await readAgeKey(identity))
          if (!key.ok) return key
          if (key.value === null) return failure({ code: 'backupKeyWrong' } as const)
          const opened = await holdBackup(jobs, scratch, path, [key.value.identity])
          if (opened.ok) held = opened.value
          return opened
        }),
      ),
    held: (token) => (held?.token === token ? held : null),
    compare: async ({ folder, path }, { sequence, read }) => {
      const journal = join(dataFolder, 'journal')
      const kept =
        sequence === null
          ? success(null)
          : await jobs.compare({ folder, path, present: { journal, sequence } })
      if (!kept.ok) return kept
      if (kept.value !== null) return success(kept.value)
      const shown = await jobs.compare({ folder, path, present: { file: await read() } })
      if (!shown.ok) return shown
      return shown.value === null ? failure({ code: 'backupDamaged', path }) : success(shown.value)
    },
    letGo,
  }
}
