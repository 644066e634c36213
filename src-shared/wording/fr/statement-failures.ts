/** Why a statement can't be issued or cancelled because of others of the same body, in French. */
export const frStatementFailures = {
  alreadyFinal:
    'L’état définitif {{statement}} règle déjà cette période pour {{collectivity}} : un état provisoire n’a plus d’objet. Passez en vue définitive, ou annulez cet état.',
  provisionalBeyond:
    'L’état provisoire {{statement}} de {{collectivity}} va du {{from}} au {{to}}, au-delà de la période choisie. Réglez toute sa période, ou annulez-le d’abord.',
  listedByFinal:
    'L’état provisoire {{statement}} est déduit de l’état définitif {{by}}. Annulez d’abord l’état {{by}}, puis celui-ci.',
  balanceTakenUp:
    'Le solde de l’état {{statement}} a été repris par l’état {{by}}. Annulez d’abord l’état {{by}}, puis celui-ci.',
} as const
