/** Backups: settings, status line, restoring, in French. */
export const frBackups = {
  unproven: {
    chain: 'la chaîne de son journal ne se suit pas',
    counts: 'ses enregistrements ne sont pas au nombre attendu',
    workspace: 'son journal ne donne pas l’espace qu’elle contient',
    statements: 'ses états ne se recalculent pas comme le jour où elle a été faite',
  },
} as const
