import type { ImportFailure } from '#shared/contract/import-failures'
import type { ImportField } from '#shared/domain/imports/import-mapping'

/** Why a file of hours, or one of its lines, is refused: what happened, and what to do. */
export const frImportFailures = {
  importCellEmpty: 'Il manque {{field}} sur cette ligne. Complétez-la dans le fichier.',
  importAgentUnknown:
    '« {{found}} » ne correspond à aucun agent connu. Choisissez celui que ce nom désigne.',
  importAgentAmbiguous: '« {{found}} » désigne {{count}} agents. Choisissez le bon.',
  importOtherAgent:
    '« {{found}} » et « {{other}} », sur la même ligne, désignent deux agents. Corrigez la ligne, ou la fiche de l’agent.',
  importCollectivityUnknown:
    '« {{found}} » ne correspond à aucune collectivité connue. Choisissez celle que ce nom désigne.',
  importCollectivityAmbiguous:
    '« {{found}} » désigne {{count}} collectivités. Choisissez la bonne.',
  importOtherWeekday:
    '« {{found}} » : le {{day, long}} est un {{day, weekdayName}}. Vérifiez le jour, ou l’ordre des dates.',
  importDayImpossible: '« {{found}} » n’est pas une date. Vérifiez le jour, ou l’ordre des dates.',
  importClockImpossible: '« {{found}} » n’est pas une heure du jour. Écrivez-la comme 8:30.',
  importEndBeforeStart:
    'La fin « {{found}} » vient avant le début. Corrigez l’une des deux, ou indiquez la durée.',
  importDurationDiffers:
    '« {{found}} » fait {{said, hours}}, les horaires font {{span, hours}} sans la pause. Dites ce qui compte, la durée ou les horaires.',
  importBreakImpossible:
    'La pause « {{found}} » n’est pas lisible, ou dépasse les horaires. Écrivez-la comme 0:45 ou 45 min.',
  importDurationUnreadable:
    '« {{found}} » n’est pas une durée. Écrivez-la comme 1:30, 1h30 ou 1,5.',
  importDurationNegative: '« {{found}} » est une durée négative. Corrigez-la dans le fichier.',
  importDurationOver24Hours:
    '« {{found}} » dépasse une journée. La durée attendue tient en 24 h ; vérifiez aussi son unité.',
  importSeveralDays:
    'La ligne va jusqu’au « {{found}} » : les heures de chaque jour n’y sont pas. Découpez-la jour par jour.',
  importActivityTooLong:
    'L’activité « {{found}} » dépasse {{limit}} caractères. Raccourcissez-la, ou ne reprenez pas cette colonne.',
  importOtherUnit:
    '« {{title}} » n’est pas en euros. Convertissez les montants dans le fichier, puis corrigez ce texte.',
  importFormula:
    'La cellule {{cell}} contient une formule. Collez sa valeur à la place, puis rechargez le fichier.',
  importCellError: 'La cellule contient l’erreur « {{found}} ». Corrigez-la dans le classeur.',
  importStruck:
    '« {{found}} » est barré. Laissez la ligne de côté, ou enlevez la barre si elle compte.',
  importLineVoid:
    'La ligne porte la mention « {{found}} » : elle ne compte pas. Laissez-la de côté, ou corrigez cette mention.',
  importSplitNumber:
    '« {{found}} » est coupé en deux : la virgule sépare aussi les colonnes. Exportez le fichier avec des points-virgules, ou les nombres entre guillemets.',
  importColumnAside:
    'Des heures sous « {{found}} », qui n’est ni un jour ni un mois. Corrigez le titre de la colonne, ou laissez-les de côté.',
  importOtherTable:
    'Ces heures sont sous un second tableau (titres à la ligne {{line, number}}), et un seul se lit par feuille. Mettez l’autre dans sa propre feuille ou son propre fichier.',
  importNoWorkingDay:
    'En {{found, month}}, aucun jour où l’agent travaille pour cette collectivité. Vérifiez la convention et ses absences.',
  importAllDay:
    '« {{found}} » dure toute la journée, sans heures. Comptez ces entrées pour la journée de l’agent, ou donnez-lui un début et une fin.',
  importEventNoStart: '« {{found}} » n’a pas de début lisible. Donnez-lui une date dans l’agenda.',
  importEventNoEnd: '« {{found}} » a un début et pas de fin. Donnez-lui une fin dans l’agenda.',
  importEventCancelled:
    '« {{found}} » est annoncé comme annulé ou reporté : il ne compte pas. S’il a eu lieu, corrigez son titre dans l’agenda.',
  importEventTentative:
    '« {{found}} » est provisoire dans l’agenda : il ne compte pas. S’il a eu lieu, confirmez-le dans l’agenda.',
  importAbsenceNamed:
    '« {{found}} » annonce une absence ({{days, daysNumeric}}) : elle ne compte pas en heures. Enregistrez-la dans Absences.',
  importEventTooLong: '« {{found}} » dure plus d’une journée. Découpez-le jour par jour.',
  importRecurrence:
    'La répétition de « {{found}} » n’est pas comprise. Exportez cet événement date par date.',
  importTooManyRepetitions:
    'La répétition de « {{found}} » n’est pas reprise : l’agenda en compte trop. Exportez une période plus courte.',
  importZoneUnknown:
    '« {{found}} » commence et finit dans deux fuseaux horaires, dont l’un n’est pas connu. Donnez ses heures dans un seul.',
  importEventBroken:
    'Cet événement a une ligne illisible : « {{found}} ». Corrigez-le dans l’agenda ; les autres peuvent être importés sans lui.',
  importSumIncomplete:
    'La ligne {{other}}, pour le même agent, le même jour et la même collectivité, est refusée : la somme serait fausse.',
  importDayLengthUnknown:
    '« {{found}} » est en jours, et l’agent n’a pas de temps de travail ce jour-là. Complétez sa fiche, ou écrivez des heures.',
  importMonthFull: 'Ce mois de l’agent dépasserait {{limit}} lignes. Regroupez des activités.',
  importTooLarge:
    'Le fichier {{file}} pèse {{megabytes}} Mo, plus que les {{limit}} Mo admis. Exportez une période plus courte.',
  importTooManyRows:
    'Le fichier {{file}} dépasse {{limit}} lignes. Exportez une période plus courte.',
  importCellTooLong:
    'Le fichier {{file}}, ligne {{line}}, contient un texte de plus de {{limit}} caractères. Vérifiez le séparateur et les guillemets.',
  importTooManyColumns:
    'Le fichier {{file}} dépasse {{limit}} colonnes. Exportez seulement ce qui sert.',
  importEncodingMixed:
    'Le fichier {{file}} mêle deux codages : la ligne {{line}} n’est pas en UTF-8 comme le reste. Enregistrez-le de nouveau en UTF-8.',
  importEncodingOther:
    'Le fichier {{file}} a un ancien codage (Macintosh ou DOS) : ses accents seraient faux, dès la ligne {{line}}. Enregistrez-le en « CSV UTF-8 ».',
  importNotText:
    'Le fichier {{file}} n’est pas un texte (ligne {{line}}). Choisissez un CSV, un classeur XLSX ou ODS, ou un agenda ICS.',
  importQuoteOpen:
    'Le fichier {{file}} a des guillemets mal fermés à la ligne {{line}}. Corrigez-les, puis rechargez-le.',
  importEmpty: 'Le fichier {{file}} ne contient aucune ligne d’heures. Vérifiez l’export.',
  importBroken:
    'Le fichier {{file}} est coupé ou abîmé : ce n’est pas un classeur entier. Reprenez une copie.',
  importBomb:
    'Le fichier {{file}} ferait {{megabytes}} Mo une fois décompressé, plus que les {{limit}} Mo admis. Il n’a pas été ouvert.',
  importDense:
    'Le fichier {{file}} ferait une fois décompressé au moins {{times, number}} fois sa taille, ce qui n’arrive à aucun classeur. Il n’a pas été ouvert.',
  importTooMuch:
    'La lecture du fichier {{file}} demande plus de {{megabytes, number}} Mo de mémoire. Rien n’a été repris ; coupez-le en plusieurs.',
  importTooSlow:
    'La lecture du fichier {{file}} dure plus de {{seconds, number}} s. Rien n’a été repris ; coupez-le en plusieurs.',
  importTooManyCells:
    'Le fichier {{file}} dépasse {{limit, number}} cellules. Exportez une période plus courte, ou seulement les colonnes qui servent.',
  importEncrypted:
    'Le fichier {{file}} est protégé par un mot de passe. Enregistrez-le sans protection.',
  importOtherWorkbook:
    'Le fichier {{file}} n’est pas un classeur d’un format lu ici. Enregistrez-le en XLSX, en ODS ou en CSV.',
  importNotCalendar:
    'Le fichier {{file}} n’est pas un agenda lisible (ligne {{line}}). Exportez-le de nouveau en ICS.',
  importColumnMissing: 'Aucune colonne n’est reconnue pour {{field}}. Indiquez laquelle c’est.',
  importColumnUnknown:
    'Le fichier n’a pas de colonne « {{found}} » pour {{field}}. Choisissez-en une autre.',
  importSheetUnknown:
    'Le classeur {{file}} n’a pas de feuille « {{found}} » avec des lignes. Choisissez-en une autre.',
  importNothingToTakeBack:
    'Aucun import à annuler : rien n’est gardé à côté de {{path}}. Chaque import de la ligne de commande y garde le fichier d’avant.',
  importFileChanged:
    '{{path}} a changé depuis l’import : l’annuler ferait perdre ces changements. Rien n’a été écrit ; le fichier d’avant reste à côté (.before-import).',
  importFileOvertaken:
    '{{path}} a changé pendant l’import : un autre programme y a écrit. Rien n’a été écrit ; recommencez l’import sur ce fichier.',
  importForgotten: 'Ce fichier n’est plus en mémoire. Choisissez-le de nouveau.',
  importLineRefused:
    'La ligne {{line}} est refusée. Corrigez-la, ou importez les autres sans elle.',
  importNothingToKeep: 'Aucune ligne n’est à importer : tout est déjà présent ou refusé.',
  importNotInJournal:
    'L’import de {{file}} n’a pas été fait sur ce poste : son détail n’y est pas. Corrigez les heures à la main.',
  importChangedSince:
    'Les heures {{agent, of}} pour {{collectivity, the}} le {{day, moment}} ont changé depuis l’import. Rien n’a été repris.',
} as const satisfies Record<ImportFailure['code'], string>

/** What a column can give, as the sentences above name it. */
export const frImportFields = {
  agent: 'l’agent',
  agentFirstName: 'le prénom de l’agent',
  agentLastName: 'le nom de l’agent',
  collectivity: 'la collectivité',
  activity: 'l’activité',
  task: 'la tâche',
  day: 'la date',
  start: 'l’heure de début',
  endDay: 'la date de fin',
  end: 'l’heure de fin',
  break: 'la pause',
  breakStart: 'le début de la pause',
  breakEnd: 'la fin de la pause',
  duration: 'la durée',
} as const satisfies Record<ImportField, string>
