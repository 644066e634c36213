import type { PaperFailure } from '#shared/contract/paper-failures'

/** Why a paper or a meeting was refused. */
export const frTraceFailures = {
  paperEmpty: 'Le fichier « {{file}} » est vide. Choisissez-en un autre.',
  paperTooLarge:
    'Le fichier « {{file}} » pèse {{megabytes}} Mo ; une pièce en compte {{limit}} au plus. Réduisez-le, ou joignez-en une partie.',
  paperNotOne:
    '« {{file}} » n’est pas une pièce : joignez un texte, un tableur, une image ou un courriel.',
  paperWithoutFile:
    'La pièce « {{title}} » n’a pas de fichier. Choisissez-en un, ou déposez-le ici.',
  paperForgotten: 'Le fichier choisi n’est plus en mémoire. Choisissez-le de nouveau.',
  paperContentMissing:
    'Le fichier « {{file}} » n’est plus sur ce poste. Joignez-le de nouveau : il reprendra sa place s’il est identique.',
  paperContentAltered:
    'Le fichier « {{file}} » a été modifié hors de Quotité : son empreinte diffère. Joignez de nouveau l’original, ou une nouvelle version.',
  paperNotOpened: 'Aucun programme n’a ouvert « {{file}} » : {{reason}}',
  amendmentInUse:
    '{{amendment}} ne peut pas être retiré : « {{title}} » s’y rattache. Retirez d’abord cette pièce ou cette décision.',
} as const satisfies Record<PaperFailure['code'], string>
