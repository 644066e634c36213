/** Sentences of the menu and of what is said outside the window, in French. */
export const frMenu = {
  file: {
    label: '&Fichier',
    exchanges: 'Fichiers signés…',
    importWorkspace: 'Importer un espace…',
    exportWorkspace: 'Exporter l’espace…',
  },
  edit: {
    label: '&Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
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
  mac: {
    hide: 'Masquer Quotité',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
    window: 'Fenêtre',
    minimize: 'Placer dans le Dock',
    zoom: 'Réduire/agrandir',
  },
  help: { label: 'Ai&de', about: 'À propos de Quotité' },
  dialog: {
    importTitle: 'Importer un espace',
    exportTitle: 'Exporter l’espace',
    hourRecordsTitle: 'Dossier des relevés d’heures',
    statementsTitle: 'Choisir le dossier des états',
    saveTitle: 'Enregistrer le fichier',
    workspaceFiles: 'Espaces Quotité',
    hoursTitle: 'Choisir un fichier d’heures',
    hoursFiles: 'Fichiers d’heures (CSV, XLSX, ODS, ICS)',
    paperTitle: 'Choisir une pièce',
    paperFiles: 'Pièces (textes, tableurs, images, courriels)',
    payrollTitle: 'Choisir un fichier de paie',
    payrollFiles: 'Fichiers de paie (CSV, XLSX, ODS)',
    allFiles: 'Tous les fichiers',
    choose: 'Choisir ce dossier',
  },
  crash: {
    title: 'Quotité a rencontré une erreur imprévue.',
    detail:
      'Vous pouvez continuer : chaque changement dit s’il est enregistré. Le détail est noté sous la référence {{reference}} dans le journal technique : {{path}}',
  },
  demo: {
    opened:
      'Espace ouvert : {{name}}, {{bodies}} collectivités, {{agents}} agents, {{lines}} lignes d’heures.',
    recorded:
      'Semaine enregistrée : {{agent}}, à partir du {{day, full}}, {{hours, duration}} en {{lines, number}} lignes.',
    noWeek: 'Aucune semaine à enregistrer : tous les agents ont rempli la dernière.',
    computed: 'Répartition {{reference}}, {{title}}, du {{from, long}} au {{to, long}} :',
    issued:
      'États émis : {{count}}, du {{first}} au {{last}}. Leur somme est le coût réparti, au centime.',
    reason: 'Démonstration sur des données fictives',
    written: 'Fichiers écrits dans {{folder}} :',
    files:
      '- {{statements}} états en PDF, leur récapitulatif en PDF et en CSV, {{charts}} graphiques en PNG.',
    noChart: 'Le graphique « {{name}} » n’a pas pu être dessiné.',
    sumsDiffer: 'La somme des états n’est pas le coût réparti : c’est une erreur du programme.',
    nothing: 'L’exemple ne contient aucune convention à répartir.',
  },
  secondStart: 'Quotité est déjà ouverte : sa fenêtre passe au premier plan.',
} as const
