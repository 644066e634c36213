import type { FailureCode } from '#shared/contract/failures'
import { frBackupFailures } from './backup-failures'
import { frImportFailures } from './import-failures'
import { frJournalFailures } from './journal-failures'
import { frListFailures } from './list-failures'
import { frExchangeFailures } from './exchange-failures'
import { frStatementFailures } from './statement-failures'
import { frCostFailures } from './cost-failures'
import { frPlanningFailures } from './planning-failures'
import { frTermsFailures } from './terms-failures'
import { frPesFailures } from './pes-failures'
import { frTraceFailures } from './trace-failures'
import { frUnitsFailures } from './units-failures'
import { frTimerFailures } from './timer'
import { frApprovalFailures } from './approval-failures'

/** Failures whose sentence counts. */
type Counting = 'approvalReasonMissing' | 'settlementBlocked'

type FailureKey = Exclude<FailureCode, Counting> | `${Counting}_${'one' | 'other'}`

/** What happened, where, and what to do: one sentence per failure code, two where it counts. */
export const frFailures = {
  fieldMissing: 'Le champ « {{field}} » manque. Renseignez-le.',
  fieldTwice: 'Le champ « {{field}} » est écrit deux fois. Ne gardez que le bon.',
  amendmentBeforeStart:
    'L’avenant prend effet le {{found, moment}} : il doit suivre le début de la convention et l’avenant précédent. Corrigez sa date d’effet.',
  amendmentAfterEnd:
    'L’avenant prend effet le {{found, moment}}, après la fin de la convention. Avancez ou supprimez cet avenant, ou prolongez la convention.',
  justificationMissing:
    'Dites pourquoi cette charge est strictement liée au service : la loi n’admet que celles-là (CGCT D. 5211-16).',
  fieldUnknown: 'Le champ « {{field}} » n’est pas connu. Retirez-le ou corrigez son nom.',
  fieldWrongType: 'Le champ « {{field}} » ne peut pas contenir « {{found}} ». Corrigez-le.',
  fieldTooLong: 'Le champ « {{field}} » est trop long. Raccourcissez-le.',
  fieldTooShort: 'Le champ « {{field}} » est vide. Complétez-le.',
  fieldOutOfRange:
    'Le champ « {{field}} » vaut « {{found}} », hors des limites admises. Corrigez-le.',
  fieldNotInList: 'Le champ « {{field}} » vaut « {{found}} », qui n’est pas une valeur admise.',
  dayImpossible:
    '« {{found}} » (champ « {{field}} ») n’est pas un jour du calendrier. Écrivez-le AAAA-MM-JJ.',
  monthImpossible:
    '« {{found}} » (champ « {{field}} ») n’est pas un mois, ou une ligne n’est pas de ce mois.',
  amountBelowZero: '« {{field}} » ne peut pas être négatif. Retirez le signe moins.',
  amountNotPositive: '« {{field}} » doit être un montant supérieur à zéro. Corrigez-le.',
  listEmpty: 'La liste « {{field}} » est vide. Ajoutez au moins une ligne.',
  amountNegative:
    'Le montant du champ « {{field}} » n’a pas le bon signe : seuls les remboursements reçus sont négatifs.',
  over24Hours: 'Une journée dépasse 24 h (champ « {{field}} »). Corrigez la durée.',
  overAWeek: 'La durée du champ « {{field}} » dépasse une semaine entière. Corrigez-la.',
  shareOver100: 'La quotité du champ « {{field}} » dépasse 100 %. Corrigez-la.',
  rangeReversed: '« {{field}} » : la valeur haute est plus petite que la basse. Échangez-les.',
  periodReversed: '« {{field}} » : la fin précède le début. Inversez les deux dates.',
  sirenWrong:
    'Le SIREN « {{found}} » est faux : neuf chiffres dont le dernier est une clé. Vérifiez-les un à un.',
  ibanWrong:
    'L’IBAN « {{found}} » est faux : vérifiez ses lettres et ses chiffres un à un, sur le relevé d’identité bancaire.',
  siretWrong:
    'Le SIRET « {{found}} » est faux : quatorze chiffres dont le dernier est une clé. Vérifiez-les un à un.',
  siretNotOfSiren:
    'Le SIRET « {{found}} » ne commence pas par le SIREN indiqué. Corrigez l’un des deux.',
  inseeCodeWrong:
    'Le code INSEE « {{found}} » est faux : le département (01 à 95, 2A, 2B, 971 à 989), puis le numéro de la commune, cinq caractères en tout.',
  logoNotImage:
    'Le logo n’est pas une image PNG que l’on puisse imprimer. Choisissez un autre fichier.',
  duplicateEntry:
    'Le champ « {{field}} » contient deux fois la même chose. Retirez l’une des deux.',
  figureUnsourced:
    'La valeur n’a pas deux pages de sites différents où elle a été lue (champ « {{field}} »). Indiquez-les, ou « oneSourceOnly » s’il n’y en a qu’une.',
  quotasOver100: 'Les quotités fixes dépassent ensemble 100 %. Réduisez-en une.',
  periodsOverlap:
    'Deux périodes se chevauchent (champ « {{field}} »). Fermez la première la veille de la seconde.',
  tariffMissing:
    'Cette clé facture des heures à un tarif : indiquez le tarif horaire de la convention.',
  partyTwice:
    'Une collectivité figure deux fois dans la convention (champ « {{field}} »). Retirez-la une fois.',
  accountWrong:
    'Le compte « {{found}} » n’en est pas un : de deux à huit chiffres, comme 70845. Corrigez-le.',
  codeWrong:
    'Le code « {{found}} » (champ « {{field}} ») n’admet que des lettres sans accent et des chiffres, sans espace. Recopiez-le.',
  referenceUnknown:
    'Le champ « {{field}} » renvoie à « {{found}} », qui n’existe pas. Corrigez-le, ou ajoutez ce qui manque.',
  valueTaken:
    'Le champ « {{field}} » vaut « {{found}} », déjà pris plus haut. Donnez-lui une autre valeur.',
  conflict:
    'Cette fiche a changé entre-temps. Rien n’a été enregistré : relisez-la, puis refaites votre modification.',
  unknownRecord: 'L’élément demandé n’existe plus. Revenez à la liste et choisissez-en un autre.',
  codeTaken: 'Le code « {{value}} » est déjà celui {{holder, of}}. Choisissez-en un autre.',
  sirenTaken:
    'Le SIREN {{value}} est déjà celui {{holder, of}}. Vérifiez-le, ou complétez la fiche qui existe. Un budget annexe porte celui de sa collectivité : choisissez la nature « Budget annexe ou régie ».',
  registrationNumberTaken: 'Le matricule « {{value}} » est déjà celui {{holder, of}}. Vérifiez-le.',
  referenceTaken:
    'La référence « {{value}} » est déjà celle de « {{holder}} ». Choisissez-en une autre.',
  outsideAgreement:
    'Aucune convention ne couvre {{agent}} pour {{collectivity, the}} le {{day, moment}}. Vérifiez la date, ou la période et les parties de la convention.',
  dayOver24Hours:
    'La journée du {{day, moment}} {{agent, of}} dépasserait 24 h. Réduisez une durée de ce jour.',
  agentNotEmployed:
    '{{agent}} n’a pas de temps de travail le {{day, moment}}. Complétez ses périodes dans sa fiche.',
  settledFigure:
    'L’état {{statement}} compte « {{figure}} » : rien n’en change sans le remplacer. Donnez-lui sa nouvelle valeur dans sa propre fiche, où l’année se corrige.',
  settled:
    'L’état {{statement}} repose sur {{what}}{{when}} : rien ne change dessous sans le remplacer. Choisissez « Corriger cette année… », là où ce fait se saisit ou sur cet état.',
  monthNotSettled:
    'Aucun état ne repose sur le {{day, moment}} {{agent, of}} : saisissez l’heure dans la semaine elle-même.',
  laterTermsDiffer:
    'Dans le premier mois encore ouvert, la convention {{agreement}} ne met plus {{agent}} à disposition {{collectivity, of}} : le {{day, moment}} ne peut plus être régularisé. Choisissez « Corriger cette année… » : les états sont remplacés en une fois.',
  noLaterMonth:
    'La convention {{agreement}} prend fin avant tout mois encore ouvert : le {{day, moment}} {{agent, of}} ne peut plus être régularisé. Choisissez « Corriger cette année… » : les états sont remplacés en une fois.',
  replyCodeIncomplete:
    '« {{found}} » n’est pas un code entier : il compte dix lettres et chiffres. Recopiez-le du relevé signé.',
  replyCodeMistyped:
    'Une lettre de « {{found}} » est fausse, ou deux sont inversées. Relisez le code sur le relevé signé.',
  replyCodeUnknown:
    'Aucun relevé ne porte le code « {{found}} ». Vérifiez que le relevé vient bien de cet espace de travail.',
  replyCodeOfSheet:
    'Ce code est celui du relevé {{collectivity, of}}, pas une réponse. Saisissez le code d’accord ou de contestation.',
  hourRecordOutdated:
    'Ce relevé {{collectivity, of}} est d’une autre version, du {{day, moment}} : les heures ont changé depuis. Établissez et envoyez le nouveau relevé.',
  replyDay:
    'Le {{day, moment}} n’est pas entre le {{madeOn, moment}}, jour du relevé, et aujourd’hui. Corrigez la date de la réponse.',
  contestNeedsReason:
    '{{collectivity}} conteste son relevé : notez son motif avant d’enregistrer la réponse.',
  hourRecordBelowZero:
    'Les régularisations {{collectivity, of}} retirent plus que ses heures : il n’y a rien à certifier. Retirez-en une.',
  lateTimeBelowZero:
    'La régularisation retirerait plus que les heures {{agent, of}} pour {{collectivity, the}} le {{day, moment}}. Réduisez-la.',
  lentOver100:
    'Dès le {{day, moment}}{{until}}, les conventions {{agreements, list}} mettraient ensemble {{agent}} à disposition pour {{percent}} %. Réduisez sa quotité dans l’une d’elles, ou fermez une période la veille.',
  coveredTwice:
    'La convention {{agreement}} met déjà {{agent}} à disposition {{collectivity, of}} le {{day, moment}} : les heures seraient facturées deux fois. Retirez l’un des deux, ou fermez une période la veille.',
  settlementBlocked_one:
    'Le calcul comporte {{count, number}} manque : aucun état ne peut être émis. Complétez ce que la répartition nomme.',
  settlementBlocked_other:
    'Le calcul comporte {{count, number}} manques : aucun état ne peut être émis. Complétez ce que la répartition nomme.',
  agreementArchived:
    'La convention « {{title}} » est archivée : désarchivez-la pour établir ou annuler des états.',
  figuresDiffer:
    'Le montant affiché pour {{collectivity, the}} n’est pas celui que l’application vient de recalculer. Rien n’a été émis : rouvrez la répartition.',
  alreadySettled:
    '{{collectivity}} a déjà l’état {{statement}} pour cette période. Annulez-le avant d’en émettre un autre.',
  alreadyCancelled: 'L’état {{statement}} est déjà annulé.',
  nothingToUndo: 'Il n’y a rien à annuler.',
  nothingToRedo: 'Il n’y a rien à rétablir.',
  undoRefused:
    'L’émission de l’état {{statement}} ne s’annule pas par Ctrl+Z : annulez l’état avec un motif.',
  cancellationNotUndone:
    'L’annulation de l’état {{statement}} ne se reprend pas par Ctrl+Z : émettez un nouvel état.',
  correctionNotUndone:
    'La correction ({{statements}}) ne se reprend pas par Ctrl+Z : seule une autre correction la reprend.',
  fileMissing: 'Le fichier {{path}} est introuvable. Vérifiez son nom et son dossier.',
  folderMissing:
    'Le dossier {{path}} est introuvable. Choisissez-en un autre ; s’il est sur un disque ou un partage, vérifiez qu’il est branché.',
  fileUnreadable:
    'Le système refuse le fichier {{path}} ({{reason}}). Fermez-le s’il est ouvert dans un autre programme, et vérifiez vos droits.',
  notAFile: '{{path}} n’est pas un fichier. Choisissez-en un autre.',
  fileNotUtf8:
    'Le fichier {{path}} n’est pas un texte en UTF-8. Choisissez un fichier exporté par l’application.',
  fileTooLarge:
    'Le fichier {{path}} pèse {{megabytes}} Mo, plus que les {{limit}} Mo admis. Ce n’est sans doute pas un espace Quotité.',
  fileNotJson:
    'Le fichier {{path}} n’est pas lisible : erreur à la ligne {{line}}, colonne {{column}}. Rien n’a été repris.',
  fileCut:
    'Le fichier {{path}} est coupé : il s’arrête à la ligne {{line}} avant sa fin. Reprenez une copie entière.',
  fileNotWorkspace:
    'Le fichier {{path}} n’est pas un espace Quotité. Choisissez un fichier exporté par l’application.',
  fileNotTerritories:
    'Le fichier {{path}} n’est pas un fichier de communes et de communautés. Choisissez un fichier « territories.json.br ».',
  territoriesNotNewer:
    'Ce fichier n’est pas plus récent que celui en usage ({{year}}, version {{version}}). Rien n’a changé.',
  fileFromNewerVersion:
    'Le fichier {{path}} vient d’une version plus récente (format {{version}}, cette application lit jusqu’au {{known}}). Mettez l’application à jour.',
  fileField: 'Fichier {{path}}, ligne {{line}} : {{sentence}} Rien n’a été repris.',
  folderIsFile: '{{path}} est un fichier, pas un dossier. Choisissez un dossier.',
  folderReadOnly: 'Le dossier {{path}} n’accepte pas l’écriture. Choisissez-en un autre.',
  diskFull:
    'Le disque est plein ({{path}}). Libérez de la place, puis recommencez : rien n’est enregistré à moitié.',
  storageReadOnly:
    'Rien ne peut être enregistré pour l’instant ({{reason}} : {{path}}). Ce qui est à l’écran se lit et s’exporte encore ; libérez de la place ou rétablissez les droits.',
  workspaceBack:
    'Les données de ce dossier n’avaient pas pu être lues ; elles le sont maintenant, et sont à l’écran. Rien n’a été remplacé : regardez-les, puis recommencez si c’est bien ce que vous voulez.',
  openedElsewhere:
    'Ce dossier est ouvert ailleurs, par {{author}}, poste {{host}}, depuis le {{on, long}} à {{since, time}}. Fermez-y Quotité avant de l’ouvrir ici ; d’ici là, rien n’est enregistré sur ce poste.',
  dataFolderAway:
    'Le dossier des données n’est plus à sa place ({{folder}}) : disque débranché, partage coupé ou dossier déplacé. Rien n’est enregistré ailleurs ; remettez-le en place, puis recommencez.',
  roomLacking:
    'Il faut {{wanted, number}} Mo libres sur le disque de {{path}} ; il en reste {{free, number}}. Rien n’a été modifié : libérez de la place, puis recommencez.',
  restartForRoom:
    'Il y a de nouveau de la place sur le disque, mais la base ne s’ouvre qu’au prochain démarrage : fermez Quotité, puis rouvrez-le.',
  pastReadOnly:
    'Vous regardez le passé : rien ne peut y être modifié. Revenez au présent, puis recommencez.',
  notTakable:
    'Ce changement ne se reprend pas : c’est un acte, qui se décide à nouveau, un montant de paie, que seul l’accueil Ressources humaines reprend, ou il est d’un autre espace.',
  nothingThen: 'Rien n’était encore enregistré à cet instant. Choisissez-en un plus tardif.',
  momentAhead:
    'Ce jour n’est pas encore venu : rien n’y est enregistré. Choisissez aujourd’hui ou un jour passé.',
  workEnded:
    'Le travail s’est interrompu avant la fin : la mémoire a pu manquer. Fermez d’autres programmes, puis recommencez.',
  otherTimeAsked: 'Un autre moment a été demandé entre-temps : celui-ci n’est pas montré.',
  vaultLost:
    'Le stockage s’est arrêté en plein travail et redémarre. Ce qui était enregistré est dans le journal ; vérifiez votre dernière modification et refaites-la s’il le faut.',
  vaultUnopened:
    'La base de ce poste ne s’ouvre pas (dossier {{folder}}). Le journal, lui, se lit jusqu’au changement n° {{changes, number}} : une nouvelle base peut en être tirée, à côté de celle qui ne s’ouvre pas et qui reste où elle est.',
  vaultUnread:
    'La base de ce poste ne s’ouvre pas et aucun journal ne se lit dans le dossier {{folder}}. Si ce dossier est sur un autre disque ou un partage, vérifiez qu’il est branché.',
  folderPathLong:
    'La base de ce poste ne s’ouvre pas, et le chemin de son dossier est sans doute trop long : {{length, number}} caractères, quand {{most, number}} suffisent d’habitude ({{start}}…). Déplacez le dossier vers un chemin plus court.',
  printFailed:
    'L’état {{statement}} n’a pas pu être imprimé ({{reason}}). Aucun fichier incomplet n’a été laissé.',
  jobCancelled: 'Opération arrêtée à votre demande. Rien n’a été laissé à moitié.',
  notAsked: 'Cette demande ({{method}}) n’est pas admise.',
  bug: 'Une erreur imprévue est survenue. Voyez si l’opération a eu lieu, puis recommencez ; le détail est au journal technique sous la référence {{reference}}.',
  ...frBackupFailures,
  ...frImportFailures,
  ...frJournalFailures,
  ...frListFailures,
  ...frPlanningFailures,
  ...frCostFailures,
  ...frTermsFailures,
  ...frStatementFailures,
  ...frExchangeFailures,
  ...frPesFailures,
  ...frTraceFailures,
  ...frUnitsFailures,
  ...frTimerFailures,
  ...frApprovalFailures,
} as const satisfies Record<FailureKey, string>
