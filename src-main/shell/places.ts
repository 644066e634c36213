import { join } from 'node:path'

/** Where the program finds its own files, from the folder of the built main process. */
export const placesFrom = (out: string) =>
  ({
    renderer: join(out, '../renderer'),
    bridge: join(out, '../preload/bridge.cjs'),
    vault: join(out, '../preload/vault.cjs'),
    importWorker: join(out, 'import-worker.js'),
    backupProcess: join(out, 'backup-process.js'),
    pastWorker: join(out, 'past-worker.js'),
    samples: join(out, '../../resources/samples'),
    territories: join(out, '../../resources/territories/territories.json.br'),
    icon: join(out, '../../resources/icons/quotite.png'),
  }) as const
