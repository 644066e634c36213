/** What is said before everything else where the journal does not have all on screen, in French. */
export const frRepair = {
  title: 'Le journal de ce poste est abîmé',
  titleGone: 'Le journal de ce poste a disparu',
  titleNewer: 'Ce journal vient d’une version plus récente',
  folder: 'Dossier',
  place: 'Rupture',
  placeValue: '{{path}}, ligne {{line}}',
  until: 'Dernier changement à l’écran',
  missing: 'Absents de l’écran',
  missingValue_one: 'au moins {{count, number}} changement',
  missingValue_other: 'au moins {{count, number}} changements',
  beyond: 'Après la rupture',
  beyondOf_one: '{{count, number}} changement lisible {{author, of}}, le {{until, long}}',
  beyondOf_other:
    '{{count, number}} changements lisibles {{author, of}}, du {{from, long}} au {{until, long}}',
  beyondUnreadable_one: '{{count, number}} ligne illisible',
  beyondUnreadable_other: '{{count, number}} lignes illisibles',
  noBackup: 'aucune n’a plus que l’écran',
  backup_one:
    '{{day, long}} à {{time, time}}, {{place}} : {{count, number}} changement de plus que l’écran',
  backup_other:
    '{{day, long}} à {{time, time}}, {{place}} : {{count, number}} changements de plus que l’écran',
  backupSame: '{{day, long}} à {{time, time}}, {{place}} : jusqu’au même changement que l’écran',
  absentPlace:
    'deuxième emplacement introuvable ({{folder}}) : branchez-le, puis rouvrez l’application',
  restore: 'Restaurer une sauvegarde…',
  bundle: 'Fichier pour l’assistance…',
  bundleHelp: 'Sans nom ni montant : l’état des fichiers et le genre de chaque changement.',
  untouched:
    'Aucun fichier n’a été modifié. Si vous avez une copie de ce dossier, fermez l’application, remettez la copie en place, puis rouvrez.',
  look: 'Voir ce qui est lisible',
  readable: 'Repartir de ce qui est lisible',
  elsewhere: 'Repartir d’un autre espace',
  readableTitle: 'Repartir sans les changements absents ?',
  readableText:
    'Un nouveau journal commence avec ce qui est à l’écran. Les changements absents n’y seront pas, et l’annulation ne remonte pas avant. Les fichiers abîmés restent dans le dossier.',
  alteredRecords: 'Enregistrements altérés',
  alteredRecord: '{{table}} : {{name}}',
  alteredNameless: 'sans nom, identifiant {{id}}',
  alteredMore_one: 'et {{count, number}} autre enregistrement',
  alteredMore_other: 'et {{count, number}} autres enregistrements',
  alteredTitle: 'Repartir de ce qui est à l’écran ?',
  alteredText:
    'Un nouveau journal commence avec ce qui est à l’écran, y compris ce qui n’est plus tel qu’il avait été enregistré. L’annulation ne remonte pas avant. Les fichiers abîmés restent dans le dossier.',
  alteredToo: ' Ce qui est à l’écran n’est plus tel qu’il avait été enregistré : {{tables}}.',
  elsewhereTitle: 'Laisser ce journal de côté ?',
  elsewhereText:
    'Un nouveau journal commencera avec l’espace que vous allez ouvrir, importer ou créer. Ce que contient celui-ci n’y sera pas ; ses fichiers restent dans le dossier.',
  aside: 'Reconstruire la base à côté',
} as const
