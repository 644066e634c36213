import type { ListFailure } from '#shared/domain/lists/list-failure'
import type { PaymentRefusal } from '#shared/domain/payments/payment-refusal'

/** Why a line of a list is refused, in French. */
export const frListFailures = {
  listNameShared:
    '« {{found}} » désigne {{count, number}} fiches. Ajoutez une colonne de numéros (SIREN, code, matricule).',
  listNameNear:
    '« {{found}} » ressemble à « {{known}} ». Écrivez le même nom, ou ajoutez son SIREN ou son code INSEE.',
  listNameWhole:
    '« {{found}} » : où finit le nom ? Écrivez-le en capitales, ou mettez nom et prénom dans deux colonnes.',
  listTwice: 'Déjà à la ligne {{line}}. Gardez une seule des deux.',
  listValuesTwo:
    'Deux colonnes donnent la même valeur : « {{found}} » et « {{other}} ». N’en gardez qu’une.',
  listYearMissing:
    '« {{title}} » ne dit pas son année. Écrivez-la dans le titre de la colonne, comme dans « Population 2026 ».',
  listBodyUnknown:
    '« {{found}} » ne correspond à aucune collectivité connue. Créez-la d’abord, ou corrigez le nom.',
  listNotWeekly:
    '« {{title}} » n’annonce pas des heures par semaine. Convertissez-les, sous le titre « Heures par semaine ».',
  listHoursOpen:
    '« {{found}} » : heures décimales, ou heures et minutes ? Écrivez-les avec un h, comme 7h30 ou 7,5h.',
  listCodeLost:
    '« {{found}} » : le tableur n’a gardé que les premiers chiffres de ce numéro. Mettez la colonne en texte, ressaisissez-le, puis exportez de nouveau.',
  listTextDamaged:
    '« {{found}} » : un export a perdu des lettres accentuées. Corrigez-les, ou exportez de nouveau en UTF-8.',
  listBodyOther:
    'Le numéro est celui de {{other}}, et « {{found}} » est une autre collectivité. Corrigez l’un des deux.',
  listAgreementUnknown:
    '« {{found}} » n’est ni la référence ni le titre d’une convention. Corrigez-le.',
  listAgreementShared: '« {{found}} » désigne {{count, number}} conventions. Écrivez la référence.',
  listBodyOutside:
    '« {{found}} » n’est pas bénéficiaire ici. Ajoutez-la d’abord aux bénéficiaires de la convention.',
  listPriceNone:
    '« {{found}} » n’a pas de prix : c’est un coefficient ou un taux. Changez-le dans sa ligne du barème.',
  listCountedOther:
    '« {{found}} » n’est pas ce que compte cette ligne du barème. Donnez le prix de la même unité, ou un autre libellé.',
  listTariffOther:
    '« {{found}} » : le tarif d’une convention est celui d’une heure. Convertissez-le, sous le titre « Tarif horaire », ou laissez la ligne de côté.',
  listDayOpen:
    '« {{found}} » se lit jour/mois ou mois/jour. Choisissez l’ordre des dates de la liste.',
  listDayImpossible:
    '« {{found}} » (« {{field}} ») n’est pas un jour du calendrier. Écrivez-le {{form}}.',
  listCellFault:
    'La cellule {{found}} ne contient pas de valeur lisible. Remplacez la formule par sa valeur.',
  listNumberSplit:
    '« {{found}} » est coupé en deux : la virgule sépare aussi les colonnes. Exportez le fichier avec des points-virgules, ou les nombres entre guillemets.',
  listNothingToKeep: 'Rien à enregistrer : tout est déjà présent ou refusé.',
  paymentDebit:
    '« {{found}} » : cette somme est sortie du compte, elle ne paie pas l’état {{statement}}. Laissez la ligne de côté.',
  paymentEntry:
    'Une écriture comptable, et non un paiement reçu : le fichier a une colonne « {{title}} ». Si la ligne est un encaissement, laissez cette colonne de côté.',
  paymentUndone:
    '« {{found}} » : ce paiement est annulé ou à venir, il ne paie pas l’état {{statement}}. Laissez la ligne de côté, ou corrigez-la.',
  paymentNumberUnknown:
    'Aucun état ne porte le numéro « {{number}} ». Corrigez-le dans le fichier.',
  paymentNumbersSeveral:
    '« {{found}} » contient les numéros {{numbers}}. Écrivez une ligne pour chaque état.',
  paymentNumberShared:
    'Plusieurs employeurs ont émis un état « {{number}} ». Ajoutez une colonne « Débiteur » ou « Émetteur ».',
  paymentNumberShort:
    '« {{number}} » peut désigner les états {{numbers}}. Écrivez le numéro avec son année.',
  paymentNumberOther:
    '« {{found}} » serait l’état {{statement}}, et le libellé nomme l’état {{other}}. Écrivez le numéro de l’état avec son année, ou choisissez une autre colonne.',
  paymentOfAnother:
    'L’état {{statement}} est appelé à {{collectivity, the}}, et la ligne nomme {{named, the}}. Corrigez le numéro ou le débiteur.',
} as const satisfies Record<
  Exclude<
    ListFailure['code'],
    | 'codeTaken'
    | 'importOtherUnit'
    | 'importOtherAgent'
    | 'importStruck'
    | 'sirenTaken'
    | 'registrationNumberTaken'
    | PaymentRefusal['code']
  >,
  string
>
