/** Sentences about signed files that leave and arrive, in French. */
export const frExchanges = {
  answerFile: 'Réponse {{reference}} {{body}}',
  dialog: { open: 'Ouvrir un fichier signé', files: 'Fichiers signés de Quotité' },
} as const
