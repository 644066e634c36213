import { z } from 'zod'
import type { BackupChoice, BackupsView, ListedBackup, NewRecoveryKey } from './backup-views'
import { answer, does, keeps, reads } from './method'

const nothing = z.strictObject({})

const recipientField = z.string().regex(/^age1[0-9a-z]{40,120}$/)

/** A recovery key as the settings have it: where their file was altered, one that is none can be taken away too. */
const keptRecipientField = z.string().max(10_000)

/** The secret of a recovery key, as typed or pasted; `null`: the key of this machine. */
const identityField = z.string().trim().max(2000).nullable()

/** What the window may ask about backups. */
export const backupMethods = {
  readBackups: reads(nothing, answer<BackupsView>(), ['machine']),
  /** The backups that this machine made, latest first; a place that is not there lists none. */
  listBackups: reads(nothing, answer<readonly ListedBackup[]>(), ['machine']),
  /** Makes and verifies one in each place, whether or not one is due. */
  makeBackup: does(nothing, answer<null>()),
  /** Asks for the folder of the second place. */
  chooseBackupPlace: does(nothing, answer<{ readonly chosen: boolean }>()),
  /** Backups that lie there stay there. */
  forgetBackupPlace: does(nothing, answer<null>()),
  newRecoveryKey: does(nothing, answer<NewRecoveryKey>()),
  /** From now on backups are encrypted for this key too. */
  keepRecoveryKey: does(z.strictObject({ recipient: recipientField }), answer<null>()),
  /** Backups to come no longer open with it; those of before still do. */
  forgetRecoveryKey: does(z.strictObject({ recipient: keptRecipientField }), answer<null>()),
  /** Opens a backup apart and compares; `name` absent: a file that the person chooses. Nothing changes. */
  openBackup: does(
    z.strictObject({
      place: z.enum(['here', 'elsewhere']),
      name: z.string().max(120).optional(),
      identity: identityField,
    }),
    answer<BackupChoice>(),
  ),
  /** Puts an opened backup in place of the workspace, which stays as a snapshot and, where it can, as a backup. */
  restoreBackup: keeps(z.strictObject({ token: z.string().max(80) })),
} as const
