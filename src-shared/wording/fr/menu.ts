/** Sentences of the menu and of what is said outside the window, in French. */
export const frMenu = {
  file: {
    label: '&Fichier',
    openSample: 'Ouvrir l’exemple',
    importWorkspace: 'Importer un espace…',
    exportWorkspace: 'Exporter l’espace…',
    quit: 'Quitter',
  },
  edit: {
    label: '&Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    find: 'Chercher…',
  },
  view: {
    label: '&Affichage',
    resetZoom: 'Taille normale',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fullScreen: 'Plein écran',
    tools: 'Outils de développement',
  },
  help: { label: 'Ai&de', about: 'À propos de Quotité' },
  dialog: {
    importTitle: 'Importer un espace',
    exportTitle: 'Exporter l’espace',
    statementsTitle: 'Choisir le dossier des états',
    saveTitle: 'Enregistrer le fichier',
    workspaceFiles: 'Espaces Quotité',
    choose: 'Choisir ce dossier',
  },
  crash: {
    title: 'Quotité a rencontré une erreur imprévue.',
    detail:
      'Vos données sont à l’abri : tout ce qui a été enregistré l’est toujours. Vous pouvez continuer. Le détail est noté sous la référence {{reference}} dans le journal technique : {{path}}',
  },
  secondStart: 'Quotité est déjà ouverte : sa fenêtre passe au premier plan.',
  noStart: 'Quotité ne peut pas ouvrir son stockage.',
} as const
