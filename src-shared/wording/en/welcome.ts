/** The first screen of a machine that holds no workspace yet. */
export const enWelcome = {
  title: 'Where shall we begin?',
  subtitle: 'Nothing is final: you can export, replace or start again.',
  promise: 'Sharing staff,\nto the last cent.',
  local: 'Your data stays on this computer. No account, no network.',
  ring: 'A ring of shares, one of which slips out.',
  sample: 'Open the sample',
  sampleDetail: 'Pays de Saint-Seine: fictional people and amounts, a year of hours.',
  create: 'Create a territory',
  createDetail: 'An empty workspace of your own. You add bodies, agents and agreements.',
  open: 'Open a workspace file',
  openDetail: 'A file exported by Quotité, from a folder or a USB key.',
  received: 'I received a signed file',
  receivedDetail: 'A statement or a record of hours, to accept or to contest.',
  receivedFile:
    '“{{file}}”, signed by {{name}} on {{day, long}}, is addressed to {{to}}. The territory will be empty and have this name, which you can change.',
  createAndOpen: 'Create the territory and open the file',
  opening: 'Opening…',
  name: 'Name of the territory',
  nameHelp: 'For example “CC du Val d’Ignon”. It shows at the top left and on exports.',
  nameMissing: 'Give the territory a name.',
  createNow: 'Create the territory',
} as const
