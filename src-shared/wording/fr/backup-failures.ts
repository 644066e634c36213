/** Why a backup is not made, read or restored, in French. */
export const frBackupFailures = {
  backupNotOne:
    'Le fichier {{path}} n’est pas une sauvegarde de Quotité. Choisissez un fichier qui se termine par « .quotite.age ».',
  backupLocked:
    'La sauvegarde {{path}} ne s’ouvre pas avec cette clé. Saisissez la clé de secours qui était en usage le jour où elle a été faite.',
  backupDamaged:
    'La sauvegarde {{path}} est coupée ou altérée : rien n’en est repris. Prenez-en une autre.',
  backupPartDamaged:
    'Dans la sauvegarde {{path}}, « {{part}} » n’est pas ce que dit son inventaire. Prenez-en une autre.',
  backupNewer:
    'La sauvegarde {{path}} vient d’une version plus récente (format {{version}}, cette application lit jusqu’au {{known}}). Mettez l’application à jour.',
  backupUnproven: 'La sauvegarde {{path}} s’ouvre, mais {{what}}. Prenez-en une autre.',
  backupOfNothing: 'Rien n’est encore enregistré dans {{path}} : il n’y a rien à sauvegarder.',
  backupSourceBroken:
    'Le journal est abîmé ({{path}}, ligne {{line}}) : aucune sauvegarde n’en est faite, et celles d’avant restent.',
  backupFolderTaken:
    'Le dossier {{path}} n’est pas vide. Choisissez-en un autre : rien n’y est mêlé.',
  backupPlaceAbsent:
    'L’emplacement {{path}} est introuvable. Branchez le disque ou connectez le partage, ou choisissez-en un autre.',
  backupPlaceWithin:
    'Le dossier {{path}} est dans celui des données : il serait perdu avec elles. Choisissez un disque externe ou un partage réseau.',
  backupKeyWrong:
    'Ce n’est pas une clé de secours. Elle commence par AGE-SECRET-KEY-1 et compte 74 caractères.',
  backupRecipientWrong:
    'La clé de secours « {{value}} » n’est pas une clé publique de age : elle a été altérée. Retirez-la dans les réglages, puis créez-en une autre.',
  backupKeyUnreadable:
    'Le fichier {{path}} ne contient pas de clé lisible. Il n’a pas été remplacé : remettez-en une copie en place. Si vous n’en avez pas, renommez-le : une autre clé est faite, et les sauvegardes d’avant ne s’ouvrent plus qu’avec une clé de secours.',
} as const
