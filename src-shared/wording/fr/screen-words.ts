/** Other words by which Ctrl+K finds a screen: what people call what is done there. */
export const frScreenWords = {
  home: 'tâches rappels échéances agenda',
  week: 'mur saisir saisie heures temps planning pointage mois agenda chronomètre',
  units: 'actes dossiers quantités comptage relever unité d’œuvre',
  absences: 'congés vacances maladie arrêt RTT formation absent',
  approvals:
    'valider approuver verrouiller verrous clôturer clôture soumettre renvoyer rouvrir contrôle',
  hourRecords: 'relevé fiches signer signature attestation code de réponse',
  import: 'importer importation fichier tableur Excel CSV calendrier reprise coller',
  agreements:
    'avenant mise à disposition service commun contrat pièces délibération comité de suivi réunion préavis dénoncer dénonciation résilier résiliation renouveler quotités mensualités acomptes statuts',
  criteria: 'clé de répartition pondération coefficients population',
  collectivities:
    'communes mairies syndicats communauté EPCI adhérents membres bénéficiaires SIRET SIREN adresse territoire',
  agents:
    'secrétaires personnel employés fonctionnaires matricule ressources humaines RH recruter départ emploi du temps semaine type quotité de travail',
  costs: 'salaires paie traitements rémunération masse salariale charges cotisations',
  allocation: 'répartir partager calculer calcul parts quote-part coût horaire',
  statements:
    'factures facturer refacturer remboursements émettre annuler rectifier correction avoir provisoire définitif PDF',
  exchanges: 'échanger envoyer recevoir transmettre fichier signé contester',
  entries:
    'comptabilité comptables compta titres de recettes mandats bordereau imputation plan de comptes budget annexe Hélios PES trésorerie rattachement',
  dashboard: 'graphiques statistiques bilan rapport annuel économies page publique chiffres clés',
  simulation: 'simuler scénarios hypothèses prévisions comparer',
  history: 'historique modifications annuler rétablir passé trace qui',
  settings: 'préférences options paramètres paramétrage configuration',
  you: 'nom rôle identité signataire',
  looks: 'apparence thème sombre clair langue anglais',
  workspace: 'exporter importer espace exemple données',
  backups: 'sauvegarder enregistrer copie clé de secours',
  restore: 'restauration récupérer reprendre sauvegarde',
  check: 'vérifier vérification authentifier contrôler état imprimé',
  about: 'version licence assistance support',
  payroll: 'bulletins salaires importer fichier de paie',
  services: 'charges de service fournitures factures local',
  travel: 'trajets kilomètres frais véhicules missions indemnités',
  supports: 'postes agents de support fonctions support encadrement',
  lawFigures: 'point d’indice cotisations taux légaux SMIC mise à jour barème légal',
  parameters: 'taux tarifs paramètres',
  payments: 'payer paiement règlements encaissements impayés relances contestés dus',
  councilSheet: 'conseil municipal conseillers élus délibérer',
  indicators: 'indicateurs ratios mesures',
  lateHours: 'heures tardives oubliées régularisation ajustements',
} as const
