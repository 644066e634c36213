import { join } from 'node:path'
import type { BackupsView, PlaceName } from '#shared/contract/backup-views'
import { BACKUP_FORMAT, BACKUP_VERSION } from '#shared/domain/backups/backup-manifest'
import { backupName, readBackupName } from '#shared/domain/backups/backup-name'
import { compareWorkspaces } from '#shared/domain/backups/compare-workspaces'
import { checkReferences } from '#shared/domain/workspace/check-references'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { failure, success } from '#shared/kernel/result'
import { newAgeKey } from '../../../src-main/backups/age-keys'
import type { BackupDesk } from '../../../src-main/backups/backup-desk'
import type { HeldBackup } from '../../../src-main/backups/restoring'
import type { Keeper } from '../../../src-main/use-cases/ports'

const machine = '5f0c1d2e'

/** A place as of its last backup that succeeded. */
const freshPlace = (place: PlaceName, folder: string): BackupsView['places'][number] => ({
  place,
  folder,
  verifiedAt: null,
  lostPapers: 0,
  inconsistencies: 0,
  standing: 'well',
  refusal: null,
  failingSince: null,
})

/** How backups are at the start. */
export type GivenBackups = Partial<BackupsView> & {
  /** So many changes more than what is open has a backup of it. */
  readonly ahead?: number
}

/** Backups in memory: what was kept at a moment, under the names and with the words of real ones. */
export function memoryBackups(
  folder: string,
  keeper: () => Keeper,
  now: () => string,
  { ahead, ...given }: GivenBackups,
  onChange: () => void,
): BackupDesk {
  const saved = new Map<string, WorkspaceFile>()
  let view: BackupsView = {
    places: [freshPlace('here', '/home/claire/.config/quotite/backups')],
    keyFile: '/home/claire/.config/quotite/keys/backup-key.txt',
    recoveryKeys: [],
    isWorking: false,
    ...given,
  }
  let held: HeldBackup | null = null
  const change = (to: Partial<BackupsView>) => {
    view = { ...view, ...to }
    onChange()
    return Promise.resolve(success(null))
  }
  const nameNow = (more = 0): string =>
    backupName({
      machine,
      at: now(),
      sequence: keeper().registers().sequence + more,
      hash: null,
    })
  const saveAhead = async (): Promise<void> => {
    const file = ahead === undefined || saved.size > 0 ? null : await keeper().readAll()
    if (file !== null) saved.set(nameNow(ahead), file)
  }
  return {
    unread: null,
    view: () => view,
    list: async () => {
      await saveAhead()
      return [...saved.keys()].toReversed().flatMap((name) => {
        const read = readBackupName(name)
        return read === null
          ? []
          : [{ place: 'here', name, at: read.at, sequence: read.sequence } as const]
      })
    },
    backUp: async (which) => {
      const file = await keeper().readAll()
      if (which === 'due' || file === null) return success(null)
      saved.set(nameNow(), file)
      return change({
        places: view.places.map((place) => ({
          ...place,
          verifiedAt: now(),
          lostPapers: 0,
          inconsistencies: checkReferences(file).length,
        })),
      })
    },
    setElsewhere: (chosen) =>
      change({
        places: [
          ...view.places.filter(({ place }) => place === 'here'),
          ...(chosen === null ? [] : [freshPlace('elsewhere', chosen)]),
        ],
      }),
    newKey: newAgeKey,
    keepKey: (recipient) =>
      change({ recoveryKeys: [...view.recoveryKeys, { recipient, madeAt: now() }] }),
    forgetKey: (recipient) =>
      change({ recoveryKeys: view.recoveryKeys.filter((key) => key.recipient !== recipient) }),
    pathOf: (_place, name) => join('/home/claire/.config/quotite/backups', name),
    hold: (path, identity) => {
      const [name, file] = [...saved].find(([known]) => path.endsWith(known)) ?? []
      if (identity !== null && !identity.startsWith('AGE-SECRET-KEY-1'))
        return Promise.resolve(failure({ code: 'backupKeyWrong' } as const))
      if (name === undefined || file === undefined)
        return Promise.resolve(failure({ code: 'backupNotOne', path } as const))
      held = {
        token: name,
        folder,
        path,
        read: () => Promise.resolve(success(file)),
        lostPapers: 0,
        inconsistencies: checkReferences(file).length,
        manifest: {
          format: BACKUP_FORMAT,
          version: BACKUP_VERSION,
          program: '0.1.0',
          madeAt: readBackupName(name)?.at ?? '',
          author: 'Claire Morel',
          machine,
          workspace: {
            name: file.workspace.name,
            sequence: readBackupName(name)?.sequence ?? 0,
            hash: '',
            savedAt: readBackupName(name)?.at ?? null,
            from: 1,
            counts: {},
          },
          statements: file.statements.map(({ content }) => ({
            number: content.number,
            verdict: 'identical',
          })),
          files: [],
        },
      }
      return Promise.resolve(success(held))
    },
    held: (token) => (held?.token === token ? held : null),
    compare: async ({ read }, present) => {
      const then = await read()
      return then.ok ? success(compareWorkspaces(await present.read(), then.value)) : then
    },
    letGo: () => {
      held = null
      return Promise.resolve()
    },
  }
}
