/** Why acts, files or days of equipment were refused. */
export const enUnitsFailures = {
  agreementNotInForce:
    'Agreement {{agreement}} is not in force in {{month, moment}}. Choose a month of its period.',
  notBeneficiary:
    '{{collectivity}} does not benefit from agreement {{agreement}}. Add it to the agreement, or count elsewhere.',
  unitNotWhole:
    '“{{name}}” is counted in whole numbers ({{month, moment}}). For half days, count in days.',
  unitTypeInUse:
    '“{{name}}” is used in {{month, moment}}: it can’t be taken away. First clear what is counted there.',
  unitTypeHasHalves:
    '“{{name}}” counts parts in {{month, moment}}: it can’t become whole. Correct that month first.',
}
