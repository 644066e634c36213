import type { TFunction } from 'i18next'
import type { NameMatch } from '#shared/domain/imports/match-names'

/**
 * Names of a file that count for the record that was chosen for them, in this file or an earlier one, while another record has
 * exactly that name by now: they follow the choice, and a person is to look at it.
 *
 * @param nameOf the name of the record that a name means
 */
export const chosenNameSentences = (
  names: readonly NameMatch[],
  nameOf: (match: NameMatch) => string,
  t: TFunction,
): readonly string[] =>
  names.flatMap((match) =>
    match.isOfAnother === true
      ? t(`fileRemarks.chosenName.${match.kind}`, { found: match.found, name: nameOf(match) })
      : [],
  )
