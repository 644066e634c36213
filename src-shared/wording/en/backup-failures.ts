/** Why a backup is not made, read or restored, in English. */
export const enBackupFailures = {
  backupNotOne:
    'The file {{path}} is no backup of Quotité. Choose a file that ends in “.quotite.age”.',
  backupLocked:
    'This key does not open the backup {{path}}. Type the recovery key that was in use on the day it was made.',
  backupDamaged:
    'The backup {{path}} is cut or altered: nothing is taken from it. Take another one.',
  backupPartDamaged:
    'In the backup {{path}}, “{{part}}” is not what its list says. Take another one.',
  backupNewer:
    'The backup {{path}} comes from a newer version (format {{version}}, this application reads up to {{known}}). Update the application.',
  backupUnproven: 'The backup {{path}} opens, but {{what}}. Take another one.',
  backupOfNothing: 'Nothing is kept in {{path}} yet: there is nothing to back up.',
  backupSourceBroken:
    'The journal is damaged ({{path}}, line {{line}}): no backup is made of it, and earlier backups stay.',
  backupFolderTaken:
    'The folder {{path}} is not empty. Choose another one: nothing is mixed into it.',
  backupPlaceAbsent:
    'The place {{path}} is not there. Plug the disk in or connect the share, or choose another one.',
  backupPlaceWithin:
    'The folder {{path}} lies in that of the data: it would be lost with them. Choose an external disk or a network share.',
  backupKeyWrong: 'This is no recovery key. It begins with AGE-SECRET-KEY-1 and has 74 characters.',
  backupRecipientWrong:
    'The recovery key “{{value}}” is no public key of age: it was altered. Remove it in the settings, then make another one.',
  backupKeyUnreadable:
    'The file {{path}} has no readable key. It was not replaced: put a copy of it back. If you have none, rename it: another key is made, and earlier backups open with a recovery key only.',
}
