/** Imports go one way. Each rule is named after what it protects; its comment says what to do instead. */
const forbid = (name, from, to, comment, extra = {}) => ({
  name,
  severity: 'error',
  comment,
  from,
  to,
  ...extra,
})

/** The domain's folders from the lowest up: each may import those before it (docs/architecture.md has the table). */
const DOMAIN = [
  'printed',
  'collectivities',
  'territories',
  'agents',
  'keys',
  'agreements',
  'timesheets',
  'approvals',
  'units',
  'costs',
  'imports',
  'travel',
  'allocation',
  'simulation',
  'provisional',
  'statements',
  'hour-records',
  'calendars',
  'accounting',
  'pes',
  'payments',
  'lists',
  'exchanges',
  'papers',
  'formalities',
  'audit',
  'meetings',
  'indicators',
  'reports',
  'workspace',
  'backups',
  'sentences',
]

/** The folders of main, in the same way: a use case takes ports and gives values, and what keeps, writes or draws comes after. */
const MAIN = [
  'files',
  'workspace-file',
  'use-cases',
  'journal',
  'repair',
  'keeper',
  'papers',
  'exchanges',
  'imports',
  'documents',
  'backups',
  'cli',
  'vault',
  'bridge',
  'shell',
]

const inFolders = (house, folders) => `^${house}/(${folders.join('|')})/`
const inDomain = (folders) => inFolders('src-shared/domain', folders)
const inMain = (folders) => inFolders('src-main', folders)

const ordered = (name, folders, within) =>
  folders
    .slice(0, -1)
    .map((folder, at) =>
      forbid(
        `${name}-order-${folder}`,
        { path: within([folder]) },
        { path: within(folders.slice(at + 1)) },
        `The folders have one order: what ${folder} needs of a later folder belongs lower, or is an argument.`,
      ),
    )

module.exports = {
  forbidden: [
    ...ordered('domain', DOMAIN, inDomain),
    ...ordered('main', MAIN, inMain),
    forbid(
      'main-folders-are-ordered',
      { path: '^src-main/[^/]+/', pathNot: inMain(MAIN) },
      {},
      'Give a new folder of main its place in the list above, and in docs/architecture.md.',
    ),
    forbid(
      'domain-folders-are-ordered',
      { path: '^src-shared/domain', pathNot: inDomain(DOMAIN) },
      {},
      'Give a new folder of the domain its place in the list above, and in docs/architecture.md.',
    ),
    forbid(
      'no-circles',
      {},
      { circular: true },
      'Two notions that need each other hide a third: find it and give it a file.',
    ),
    forbid(
      'kernel-stands-alone',
      { path: '^src-shared/kernel' },
      { path: '^src-', pathNot: '^src-shared/kernel' },
      'The kernel knows no business: pass what it needs as an argument.',
    ),
    forbid(
      'domain-is-pure',
      { path: '^src-shared/domain' },
      { path: '^src-', pathNot: '^src-shared/(kernel|domain)' },
      'The domain imports the kernel and itself only: gather in a use case, compute here.',
    ),
    forbid(
      'shared-knows-no-world',
      { path: '^src-shared' },
      { path: '^src-(main|renderer)' },
      'src-shared runs everywhere: move the piece that needs a window or a disk out of it.',
    ),
    forbid(
      'contract-and-wording-stay-low',
      { path: '^src-shared/(contract|wording)' },
      { path: '^src-', pathNot: '^src-shared' },
      'contract and wording describe; they do not do.',
    ),
    forbid(
      'contract-has-no-words',
      { path: '^src-shared/contract' },
      { path: '^src-shared/wording' },
      'Wording knows the contract, not the other way round: the shape of an answer belongs to the contract.',
    ),
    forbid(
      'renderer-is-not-trusted',
      { path: '^src-renderer' },
      { path: '^src-main' },
      'The renderer asks through window.desk (src-renderer/client).',
    ),
    forbid(
      'main-draws-nothing',
      { path: '^src-main' },
      { path: '^src-renderer' },
      'Main never imports screens; share the rule through src-shared.',
    ),
    forbid(
      'screens-do-not-know-each-other',
      { path: '^src-renderer/screens/([^/]+)/' },
      { path: '^src-renderer/screens/', pathNot: '^src-renderer/screens/$1/' },
      'Two screens that share a piece want it in ui/, charts/ or the domain.',
    ),
    forbid(
      'shared-pieces-serve-screens',
      { path: '^src-renderer/(forms|grid|settlement)' },
      { path: '^src-renderer/(screens|app)' },
      'forms/, grid/ and settlement/ serve several screens: pass in what one screen alone knows.',
    ),
    forbid(
      'ui-knows-no-business',
      { path: '^src-renderer/ui' },
      { path: '^src-(shared/domain|renderer/(screens|client|app))' },
      'ui/ is what the component library lacks: pass values in.',
    ),
    forbid(
      'charts-have-no-rule',
      { path: '^src-renderer/charts' },
      { path: '^src-renderer/(screens|client|app)' },
      'A chart receives its series; compute them in domain/indicators.',
    ),
    forbid(
      'electron-stays-in-the-shell',
      { path: '^src-main', pathNot: '^src-main/(shell|bridge|vault|main\\.ts)' },
      { path: '^(node_modules/)?electron' },
      'Only shell, bridge, vault and main.ts drive Electron: take a port as an argument.',
    ),
    forbid(
      'dexie-stays-in-the-vault',
      { path: '^src-', pathNot: '^src-main/vault' },
      { path: 'node_modules/dexie' },
      'Storage is asked through the vault verbs.',
    ),
    forbid(
      'react-stays-where-people-look',
      { path: '^src-main', pathNot: '^src-main/documents' },
      { path: 'node_modules/react' },
      'React only in src-renderer and document templates.',
    ),
    forbid(
      'only-the-client-reads-the-desk',
      { path: '^src-renderer', pathNot: '^src-renderer/client' },
      { path: '^src-shared/contract/desk' },
      'Use the queries and commands of src-renderer/client.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
