/** The first screen of a machine that holds no workspace yet. */
export const frWelcome = {
  title: 'Par où commencer ?',
  subtitle: 'Rien n’est définitif : vous pourrez exporter, remplacer ou recommencer.',
  promise: 'Partager des agents,\nau centime près.',
  local: 'Vos données restent sur ce poste. Aucun compte, aucun réseau.',
  ring: 'Un anneau de parts, dont une s’écarte.',
  sample: 'Ouvrir l’exemple',
  sampleDetail: 'Pays de Saint-Seine : personnes et montants fictifs, une année d’heures.',
  create: 'Créer un territoire',
  createDetail: 'Un espace vide, à votre nom. Vous ajoutez collectivités, agents et conventions.',
  open: 'Ouvrir un fichier d’espace',
  openDetail: 'Un fichier exporté par Quotité, depuis un dossier ou une clé USB.',
  received: 'J’ai reçu un fichier signé',
  receivedDetail: 'Un état ou un relevé d’heures, à accepter ou à contester.',
  receivedFile:
    '« {{file}} », signé par {{name}} le {{day, long}}, s’adresse à {{to}}. Le territoire créé sera vide et portera ce nom, que vous pouvez changer.',
  createAndOpen: 'Créer le territoire et ouvrir le fichier',
  opening: 'Ouverture…',
  name: 'Nom du territoire',
  nameHelp: 'Par exemple « CC du Val d’Ignon ». Il apparaît en haut à gauche et sur les exports.',
  nameMissing: 'Donnez un nom au territoire.',
  createNow: 'Créer le territoire',
} as const
