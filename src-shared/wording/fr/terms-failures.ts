/** What can be wrong with prices and limits, in French. */
export const frTermsFailures = {
  priceNotPositive:
    'Le champ « {{field}} » doit être un montant supérieur à zéro. Corrigez-le, ou retirez la ligne.',
  tierOutOfOrder:
    'Un palier commence au-delà du précédent (champ « {{field}} »). Augmentez sa quantité, ou retirez-le.',
  limitNotPositive:
    'Le champ « {{field}} » doit être un montant supérieur à zéro. Pour ne rien faire payer, choisissez l’exonération.',
  limitTwice:
    'Cette limite est déjà posée pour la même collectivité (champ « {{field}} »). Retirez l’une des deux.',
  floorAboveCap:
    'Ce plancher (champ « {{field}} ») dépasse le plafond de la même collectivité. Abaissez l’un, ou relevez l’autre.',
  exemptionWithoutReason:
    'Dites pourquoi cette collectivité est exonérée (champ « {{field}} »), par exemple l’acte qui l’a décidé.',
  bodyNotInAgreement:
    '{{found}} n’est pas bénéficiaire de la convention (champ « {{field}} »). Ajoutez-la aux bénéficiaires, ou retirez-la d’ici.',
} as const
