import type { UnitsFailure } from '#shared/contract/units-failures'

/** Why acts, files or days of equipment were refused. */
export const frUnitsFailures = {
  agreementNotInForce:
    'La convention {{agreement}} n’est pas en vigueur en {{month, moment}}. Choisissez un mois de sa période.',
  notBeneficiary:
    '{{collectivity}} n’est pas bénéficiaire de la convention {{agreement}}. Ajoutez-la à la convention, ou comptez ailleurs.',
  unitNotWhole:
    '« {{name}} » se compte en nombres entiers ({{month, moment}}). Pour des demi-journées, comptez en jours.',
  unitTypeInUse:
    '« {{name}} » sert déjà en {{month, moment}} : ce type ne peut pas être retiré. Effacez d’abord ce qui y est compté.',
  unitTypeHasHalves:
    '« {{name}} » compte des fractions en {{month, moment}} : ce type ne peut pas devenir entier. Corrigez d’abord ce mois.',
} as const satisfies Record<UnitsFailure['code'], string>
