import type { Objection } from '#shared/domain/allocation/objection'

/** The objections to a settlement, in French. */
export const frObjections = {
  agreementNotInForce:
    'La convention n’est en vigueur aucun jour de la période. Choisissez une autre période.',
  noBeneficiary: 'La convention n’a aucun bénéficiaire. Ajoutez-en un.',
  noAgent: 'La convention ne met aucun agent à disposition. Ajoutez-en un.',
  monthUnentered:
    '{{agent}}, {{month, month}} : aucune heure saisie. Saisissez-les, ou déclarez un mois sans heures.',
  weekUnentered:
    '{{agent}}, semaine du {{monday, long}} : ni heures, ni absence. Saisissez les heures, ou notez l’absence.',
  weekShort: '{{agent}}, semaine du {{monday, long}} : moins de la moitié des heures attendues.',
  hoursAhead:
    '{{agent}} : {{minutes, duration}} à venir sont comptées (dès le {{firstDay, long}}). Elles ne sont pas encore faites.',
  hoursOutsideWork:
    '{{agent}} : {{minutes, duration}} sont comptées sur des jours où l’agent n’est pas en poste (dès le {{firstDay, long}}). Vérifiez ses périodes de travail, ou effacez ces heures.',
  payFarAbove:
    '{{agent}}, {{month, month}} : à durée de travail égale, le coût est au moins {{times, number}} fois celui de ses autres mois. Vérifiez les montants.',
  payFarBelow:
    '{{agent}}, {{month, month}} : à durée de travail égale, le coût n’atteint pas le tiers de celui de ses autres mois. Vérifiez qu’il est complet.',
  monthUnpriced: '{{agent}}, {{month, month}} : coût non renseigné. Complétez l’écran Coûts.',
  paidHoursMissing:
    '{{agent}}, {{month, month}} : aucune heure payée dont tirer le prix de l’heure. Complétez son temps de travail, écran Agents.',
  paidNothing:
    '{{agent}}, {{month, month}} : le salaire brut saisi est nul, ses heures sont facturées 0,00 €. Si c’est un oubli, complétez l’écran Coûts.',
  chargeUnsettled:
    '« {{label}} » : montant réel non saisi. Complétez le coût du service, écran Coûts.',
  lentOver100:
    'Dès le {{day, long}}{{until}}, les conventions {{agreements, list}} mettent ensemble {{agent}} à disposition pour {{percent, number}} %. Réduisez sa quotité dans l’une d’elles, ou fermez une période la veille.',
  vehicleMissing:
    '{{agent}} : trajets facturés dès le {{firstDay, long}} sans véhicule connu. Indiquez-le dans l’écran Coûts, onglet Déplacements.',
  kilometreRateMissing:
    '{{agent}} : aucun taux au kilomètre en vigueur le {{firstDay, long}}. Complétez les barèmes, écran Coûts.',
  grantsOverCost:
    'Les subventions dépassent le coût du service sur la période. Vérifiez leurs montants et leurs dates, écran Coûts.',
  noHoursOn:
    'Aucune heure n’a été faite {{days, days}}, période dont la convention partage le coût autrement : il n’y a pas de base de répartition. Saisissez des heures, ou changez la date de l’avenant.',
  nothingPricedOn:
    'Rien n’a été compté {{days, days}}, période dont les bénéficiaires supportent le coût : il n’y a pas de base de répartition. Saisissez ce qui a été fait, ou changez la date de l’avenant.',
  noHours: 'Aucune heure n’a été faite pour un bénéficiaire : il n’y a pas de base de répartition.',
  tariffMissing: 'La convention n’a pas de tarif horaire. Indiquez-le.',
  quotasMissing: 'La convention n’a pas de quotités fixes. Indiquez-les.',
  hoursOutsideAgreement:
    '{{agent}}, {{collectivity}} : {{minutes, duration}} hors de la convention (dès le {{firstDay, long}}), non facturées.',
  lateHoursOutsideAgreement:
    '{{agent}}, {{collectivity}} : {{minutes, duration}} régularisées du {{firstDay, long}} que la convention ne couvre pas en {{month, month}}, non facturées. Retirez-les, ou choisissez un autre mois.',
  unitsOutsideAgreement:
    '{{collectivity}}, {{month, month}} : unités comptées hors de la convention ({{hundredths, trimmed(places: 2)}}), non facturées. Retirez-les, ou corrigez le mois.',
  tripsOutsideAgreement:
    '{{agent}}, {{collectivity}} : {{tenths, decimal(places: 1)}} km hors de la convention (dès le {{firstDay, long}}), non facturés.',
  chargeOutsideAgreement:
    '« {{label}} » : {{amount, euros}} portent sur des jours que la convention ne couvre pas (dès le {{firstDay, long}}) et restent à la collectivité d’origine. Vérifiez les dates de la charge.',
  payOutsideWork:
    '{{agent}}, {{month, month}} : un coût est saisi, mais l’agent n’est en poste aucun jour du mois. Vérifiez ses périodes de travail.',
  earlierMonthUnentered:
    '{{agent}}, {{month, month}} : aucune heure saisie, or les tranches de prix comptent depuis le 1ᵉʳ janvier.',
  quotaMissing:
    '{{collectivity}} : bénéficiaire sans quotité fixe, rien ne lui est facturé. Indiquez sa quotité, 0 s’il le faut.',
  quotaMissingOn:
    '{{collectivity}} : bénéficiaire sans quotité fixe {{days, days}}, rien ne lui est facturé pour ces jours. Indiquez sa quotité, 0 s’il le faut.',
  quotaUnserved:
    '{{collectivity}} : une quotité sans être bénéficiaire. La collectivité d’origine supporte cette part. Répartissez-la, ou retirez-la de la clé.',
  quotaUnservedOn:
    '{{collectivity}} : une quotité sans être bénéficiaire {{days, days}}. La collectivité d’origine supporte cette part pour ces jours. Répartissez-la, ou retirez-la de la clé.',
  forecastMissing:
    '{{collectivity}} : aucune heure prévue dans la convention, rien ne sera facturé.',
  agentBelowZero:
    '{{agent}}, {{collectivity}} : les régularisations retirent {{minutes, duration}} de plus que les heures faites. Retirez-en une, ou annulez l’état du mois d’origine et réémettez-le.',
  monthBelowZero:
    '{{collectivity}}, {{month, month}} : les régularisations retirent {{minutes, duration}} de plus que les heures du mois. Retirez-en une, ou annulez l’état du mois d’origine et réémettez-le.',
  nothingCounted:
    'Rien n’a été compté sur la période : rien n’est dû, et ce qui a été appelé sera rendu. Si c’est un oubli, saisissez les heures ou les unités.',
  nothingPriced:
    'Rien n’a été compté de ce que la liste de prix facture. Saisissez les heures ou les unités.',
  lateHoursByDay:
    '{{agent}}, {{collectivity}} : les {{minutes, duration}} régularisées du {{firstDay, long}} ne comptent dans aucun prix à la journée, à la demi-journée ou au-delà d’une durée par jour.',
  floorsAboveCost:
    'Les planchers et les forfaits totalisent {{bound, euros}}, plus que le coût à partager ({{cost, euros}}). Abaissez-les dans la convention.',
  capsBelowCost:
    'Les plafonds, les forfaits et les exonérations ne couvrent que {{bound, euros}} d’un coût de {{cost, euros}}. Relevez-les dans la convention.',
  keptAboveCost:
    'Les parts gardées totalisent {{bound, euros}}, plus que le coût à partager ({{cost, euros}}) sur la période ou une partie de la période. Répondez autrement pour ces collectivités.',
  limitsContradict: '{{collectivity}} : le plancher dépasse le plafond. Corrigez l’un des deux.',
  populationMissing:
    '{{collectivity}} : {{population}} {{year}} inconnue, et la clé s’en sert. Indiquez-la dans la fiche de la collectivité.',
  populationMissingOf:
    '{{collectivities}} : {{population}} {{year}} inconnue, et la clé s’en sert. Indiquez-la dans la fiche de chaque collectivité.',
  criterionMissingOf:
    '{{collectivities}} : aucune valeur {{year}} pour « {{criterion}} ». Indiquez chacune, ou zéro.',
  criterionMissing:
    '{{collectivity}} : aucune valeur {{year}} pour « {{criterion}} ». Indiquez-la, ou zéro.',
  measureAllZero:
    'Critère « {{criterion}} » : tout est à zéro, il n’y a pas de base de répartition. Complétez-le, ou retirez-le de la clé.',
} as const satisfies Record<
  | Objection['code']
  | 'noHoursOn'
  | 'nothingPricedOn'
  | 'quotaMissingOn'
  | 'quotaUnservedOn'
  | 'populationMissingOf'
  | 'criterionMissingOf',
  string
>
