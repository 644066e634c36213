/** Why a statement can't be issued or cancelled because of others of the same body, in French. */
export const frStatementFailures = {
  alreadyFinal:
    'L’état définitif {{statement}} règle déjà cette période pour {{collectivity}} : un état provisoire n’a plus d’objet. Passez en vue définitive, ou annulez cet état.',
  provisionalBeyond:
    'L’état provisoire {{statement}} {{collectivity, of}} va du {{from, moment}} au {{to, moment}}, au-delà de la période choisie. Réglez toute sa période, ou annulez-le d’abord.',
  listedByFinal:
    'L’état provisoire {{statement}} est déduit de l’état définitif {{by}}. Annulez d’abord l’état {{by}}, puis celui-ci.',
  balanceTakenUp:
    'Le solde de l’état {{statement}} a été repris par l’état {{by}}. Annulez d’abord l’état {{by}}, puis celui-ci.',
  balanceStranded:
    'L’état {{statement}} a laissé un solde de {{amount, euros}} au prochain état de {{collectivity, the}}, et la convention ainsi modifiée n’en aurait plus. Annulez l’état {{statement}}, modifiez la convention, puis émettez-le de nouveau : son solde sera réglé aussitôt.',
  statementCancelled:
    'L’état {{statement}} est annulé et aucun ne le remplace : rien ne s’y ajoute plus. Vérifiez son numéro.',
  statementReplaced:
    'L’état {{statement}} est annulé : rien ne s’y ajoute plus. Indiquez l’état {{by}}, qui le remplace.',
  beforeIssue: 'Le {{day, moment}} précède l’émission de l’état {{statement}}. Corrigez la date.',
  stepToCome:
    'Le {{day, moment}} est à venir : une étape se note une fois faite. Corrigez la date.',
  notSent:
    'L’état {{statement}} n’est pas marqué envoyé : aucun délai ne court. Notez d’abord son envoi.',
  byCompensation:
    'L’état {{statement}} est imputé sur l’attribution de compensation : rien n’est réclamé, il ne se relance pas.',
  contestUnanswered:
    'L’état {{statement}} est contesté, et sa contestation attend une réponse. Répondez-y d’abord, puis relancez.',
  notDueYet: 'L’état {{statement}} est attendu le {{day, moment}}. Relancez-le après ce jour.',
  nothingLeft:
    'Il ne reste rien à régler de l’état {{statement}}. Vérifiez son numéro ; si la somme a été versée deux fois, la seconde est à restituer, sans s’enregistrer ici.',
  stepStays:
    'Cette étape de l’état {{statement}} reste au dossier : seuls un envoi et une relance notés par erreur s’en retirent. Une contestation se clôt par une réponse.',
  notContested: 'L’état {{statement}} n’est pas contesté : il n’y a rien à répondre.',
  beforeContest:
    'La réponse précède la contestation de l’état {{statement}}, datée du {{day, moment}}. Corrigez la date.',
  beforeAnswer:
    'La contestation précède ce qui a été répondu ou accepté pour l’état {{statement}} le {{day, moment}}. Corrigez la date.',
  paymentTooLarge:
    'Le versement de {{amount, euros}} dépasse ce qui reste à restituer ou à récupérer pour l’état {{statement}}, {{left, euros}}. Corrigez le montant.',
  paymentToCome:
    'Le {{day, moment}} est à venir : un paiement s’enregistre une fois reçu. Corrigez la date du paiement de l’état {{statement}}.',
  noInstalmentInYear:
    'La convention n’appelle aucun acompte en {{year}}. Ajoutez-en dans sa rubrique « Acomptes ».',
  nothingShared:
    'Aucune convention n’est en vigueur en {{year}} : il n’y a rien à publier. Choisissez une autre année.',
  noLongestTerm:
    'La forme de cette convention ne connaît pas de durée la plus longue : aucune lettre n’est à écrire.',
  noOverrun:
    'Aucune collectivité n’épuise ses heures prévues cette année : aucune lettre n’est à écrire.',
  reasonAsked:
    'Des points seraient relevés par le contrôle des comptes ({{count}}). Donnez le motif pour lequel vous émettez malgré eux.',
  nothingToCorrect:
    'Aucun état émis ne changerait : enregistrez cette correction à sa place habituelle.',
  correctionDiffers:
    'Le résultat de la correction a changé depuis qu’il vous a été montré. Relisez-le, puis confirmez.',
  lateOnlyHours:
    'Seules des heures passées pour une collectivité peuvent être régularisées sur le prochain état : corrigez maintenant.',
  alreadyPaid:
    'L’état {{statement}} a déjà reçu {{amount, euros}}. Choisissez « Corriger cette année… » : ses paiements suivent sur l’état qui le remplace. Ou retirez-les d’abord.',
  alreadyRefunded:
    'L’état {{statement}} a déjà donné lieu à {{amount, euros}} de restitution. Choisissez « Corriger cette année… » : ses restitutions suivent sur l’état qui le remplace. Ou retirez-les d’abord.',
  provisionalPaid:
    'L’état provisoire {{statement}} porte déjà {{amount, euros}} de paiements : ils ne passent pas à un autre état. Retirez-les d’abord, puis annulez-le ; ou gardez-le, l’état définitif le déduira.',
} as const
